package org.fengqiao.projections.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.fengqiao.domain.petition.Accused;
import org.fengqiao.domain.petition.Adoption;
import org.fengqiao.domain.proposal.Addressee;
import org.fengqiao.domain.proposal.Grounds;
import org.fengqiao.domain.proposal.ProposalCorrection;
import org.fengqiao.domain.proposal.ProposalEntry;
import org.fengqiao.domain.proposal.ProposalEvent;
import org.fengqiao.domain.proposal.ProposalEvent.AddresseeReminded;
import org.fengqiao.domain.proposal.ProposalEvent.ProposalAnswered;
import org.fengqiao.domain.proposal.ProposalEvent.ProposalCorrected;
import org.fengqiao.domain.proposal.ProposalEvent.ProposalFollowed;
import org.fengqiao.domain.proposal.ProposalEvent.ProposalWithdrawn;
import org.fengqiao.domain.proposal.ProposalFact;
import org.fengqiao.domain.proposal.ProposalKind;
import org.fengqiao.domain.proposal.WrittenAnswer;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.notices.Calls.Call;
import org.fengqiao.projections.reading.Town;
import org.junit.jupiter.api.Test;

/** What an event of a proposal says to whom, without a store. */
class ProposalCallsTest {
    private static final LocalDate BY = LocalDate.parse("2026-04-01");
    private static final Moment NOW = Moment.onDay(LocalDate.parse("2026-03-02"));
    private static final Sealed WORDS = new Sealed("proposal/1", "n", "c2VhbGVk");
    private static final WrittenAnswer ANSWER = new WrittenAnswer(Adoption.ADOPTED, WORDS, NOW.day());

    private static ProposalEntry proposalTo(Addressee addressee) {
        return new ProposalEntry(
                "p1",
                Town.SHUANGTA,
                ProposalKind.IMPROVE_WORK,
                addressee,
                Accused.NOBODY,
                WORDS,
                WORDS,
                Grounds.NONE,
                NOW.day(),
                BY,
                null);
    }

    private static Optional<Call> called(ProposalEvent event) {
        return ProposalCalls.of(event, () -> proposalTo(Addressee.unit(Town.HOUSING)));
    }

    private static Optional<Call> desk(NoticeKind kind) {
        return Optional.of(new Call(kind, new Whom.Desk(Town.HOUSING)));
    }

    @Test
    void a_reminder_and_a_withdrawal_call_the_addressee_and_an_answer_the_office_that_made_it() {
        assertThat(called(new AddresseeReminded("p1", NOW, WORDS))).isEqualTo(desk(NoticeKind.PROPOSAL_REMINDED));
        assertThat(called(new ProposalWithdrawn("p1", NOW, WORDS))).isEqualTo(desk(NoticeKind.PROPOSAL_WITHDRAWN));
        assertThat(called(new ProposalAnswered("p1", NOW, ANSWER, true)))
                .contains(new Call(NoticeKind.PROPOSAL_ANSWERED, new Whom.Desk(Town.SHUANGTA)));
    }

    @Test
    void a_body_outside_has_no_desk_and_the_office_hears_of_its_answer_all_the_same() {
        Supplier<ProposalEntry> outside = () -> proposalTo(Addressee.outside(WORDS));

        assertThat(ProposalCalls.of(new AddresseeReminded("p1", NOW, WORDS), outside))
                .isEmpty();
        assertThat(ProposalCalls.of(new ProposalAnswered("p1", NOW, ANSWER, true), outside))
                .isPresent();
        assertThat(ProposalCalls.owed(outside.get(), BY)).isEmpty();
    }

    @Test
    void a_correction_and_a_succession_call_nobody_and_do_not_even_look() {
        Supplier<ProposalEntry> never = () -> {
            throw new AssertionError("looked");
        };
        var correction = ProposalCorrection.ofWords(ProposalFact.TEXT, WORDS);

        assertThat(ProposalCalls.of(new ProposalCorrected("p1", NOW, correction, correction, WORDS), never))
                .isEmpty();
        assertThat(ProposalCalls.of(new ProposalFollowed("p1", NOW, Town.SHUANGTA, Town.GUSU), never))
                .isEmpty();
    }

    @Test
    void it_is_due_soon_until_its_day_is_over_and_overdue_from_the_next() {
        var proposal = proposalTo(Addressee.unit(Town.HOUSING));

        assertThat(ProposalCalls.owed(proposal, BY.minusDays(2))).isEqualTo(desk(NoticeKind.PROPOSAL_DUE_SOON));
        assertThat(ProposalCalls.owed(proposal, BY)).isEqualTo(desk(NoticeKind.PROPOSAL_DUE_SOON));
        assertThat(ProposalCalls.owed(proposal, BY.plusDays(1))).isEqualTo(desk(NoticeKind.PROPOSAL_OVERDUE));
    }
}
