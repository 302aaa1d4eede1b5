package org.fengqiao.domain.proposal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.domain.decision.EventSamples;
import org.fengqiao.domain.petition.Accused;
import org.fengqiao.domain.petition.Adoption;
import org.fengqiao.domain.proposal.ProposalEvent.AddresseeReminded;
import org.fengqiao.domain.proposal.ProposalEvent.ProposalAnswered;
import org.fengqiao.domain.proposal.ProposalEvent.ProposalCorrected;
import org.fengqiao.domain.proposal.ProposalEvent.ProposalFollowed;
import org.fengqiao.domain.proposal.ProposalEvent.ProposalMade;
import org.fengqiao.domain.proposal.ProposalEvent.ProposalWithdrawn;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.Suzhou;
import org.junit.jupiter.api.Test;

/** The approved samples of the events of proposals. */
class ProposalEventSamplesTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-09");
    private static final Moment AT = Moment.atMinute(DAY.atTime(10, 3));
    private static final EventSamples PROPOSALS = new EventSamples(
            ProposalEvent.class,
            List.of(
                    new ProposalMade(
                            Proposing.ID,
                            AT,
                            Proposing.NUMBER,
                            Suzhou.GUSU,
                            ProposalKind.HOLD_TO_ACCOUNT,
                            Addressee.outside(Proposing.sealed("b")),
                            new Accused(List.of(Suzhou.HOUSING), List.of("clerk")),
                            Proposing.SUBJECT,
                            Proposing.TEXT,
                            Proposing.GROUNDS,
                            DAY.plusDays(30)),
                    new ProposalCorrected(
                            Proposing.ID,
                            AT,
                            ProposalCorrection.ofValue(ProposalFact.ANSWER_BY, "2026-04-08"),
                            ProposalCorrection.ofValue(ProposalFact.ANSWER_BY, "2026-04-18"),
                            Proposing.REASON),
                    new ProposalAnswered(
                            Proposing.ID, AT, new WrittenAnswer(Adoption.PARTLY_ADOPTED, Proposing.ANSWER, DAY), true),
                    new AddresseeReminded(Proposing.ID, AT, Proposing.sealed("m")),
                    new ProposalWithdrawn(Proposing.ID, AT, Proposing.REASON),
                    new ProposalFollowed(Proposing.ID, AT, Suzhou.HOUSING, Suzhou.KUNSHAN)));

    @Test
    void every_event_reads_and_writes_its_approved_sample() throws IOException {
        PROPOSALS.assertApproved();
    }

    @Test
    void no_event_that_was_once_stored_is_forgotten() throws IOException {
        PROPOSALS.assertNothingForgotten("proposal");
    }
}
