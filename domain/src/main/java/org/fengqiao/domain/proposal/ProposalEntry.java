package org.fengqiao.domain.proposal;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.domain.authority.Involvement;
import org.fengqiao.domain.authority.Walls;
import org.fengqiao.domain.petition.Accused;
import org.fengqiao.domain.petition.Adoption;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * What is written down of a proposal (建议记录), as it stands after all corrections.
 *
 * @param answer null until there is one
 */
public record ProposalEntry(
        String proposalId,
        UnitCode by,
        ProposalKind kind,
        Addressee addressee,
        Accused about,
        Sealed subject,
        Sealed text,
        Grounds grounds,
        LocalDate madeOn,
        LocalDate answerBy,
        @Nullable WrittenAnswer answer) {
    /**
     * Who has to do with it: the addressee has it, and who made it waits for it. Where the addressee works outside, who made
     * it keeps its file. Whoever is to be held to account is kept from it.
     *
     * @see "ADR 0028 proposals"
     */
    public Involvement involvement() {
        var holder = addressee.unit() == null ? by : addressee.unit();
        return new Involvement(proposalId, holder, Optional.of(by), false, Set.of(by), Set.of(), walls());
    }

    public Walls walls() {
        return new Walls(Set.copyOf(about.units()), Set.copyOf(about.accounts()));
    }

    public ProposalEntry answered(@Nullable WrittenAnswer given) {
        return with(by, addressee, subject, text, answerBy, given);
    }

    public ProposalEntry followed(UnitCode from, UnitCode to) {
        return with(
                by.equals(from) ? to : by,
                addressee.is(from) ? Addressee.unit(to) : addressee,
                subject,
                text,
                answerBy,
                answer);
    }

    public ProposalEntry corrected(ProposalCorrection is) {
        var words = is.words();
        var value = is.value();
        return switch (is.fact()) {
            case SUBJECT -> with(by, addressee, Objects.requireNonNull(words), text, answerBy, answer);
            case TEXT -> with(by, addressee, subject, Objects.requireNonNull(words), answerBy, answer);
            case ANSWER_BY ->
                with(by, addressee, subject, text, LocalDate.parse(Objects.requireNonNull(value)), answer);
            case ADOPTION ->
                answered(new WrittenAnswer(
                        Adoption.valueOf(Objects.requireNonNull(value)), given().words(), given().on()));
            case ANSWER -> answered(new WrittenAnswer(given().adoption(), Objects.requireNonNull(words), given().on()));
            case ANSWERED_ON ->
                answered(new WrittenAnswer(
                        given().adoption(), given().words(), LocalDate.parse(Objects.requireNonNull(value))));
        };
    }

    /** As it stands now; what belongs to the answer only where there is one. */
    ProposalCorrection now(ProposalFact fact) {
        return switch (fact) {
            case SUBJECT -> ProposalCorrection.ofWords(fact, subject);
            case TEXT -> ProposalCorrection.ofWords(fact, text);
            case ANSWER_BY -> ProposalCorrection.ofValue(fact, answerBy.toString());
            case ADOPTION -> ProposalCorrection.ofValue(fact, given().adoption().name());
            case ANSWER -> ProposalCorrection.ofWords(fact, given().words());
            case ANSWERED_ON -> ProposalCorrection.ofValue(fact, given().on().toString());
        };
    }

    private WrittenAnswer given() {
        return Objects.requireNonNull(answer, "an answer is corrected once there is one");
    }

    private ProposalEntry with(
            UnitCode nextBy,
            Addressee nextAddressee,
            Sealed nextSubject,
            Sealed nextText,
            LocalDate nextAnswerBy,
            @Nullable WrittenAnswer nextAnswer) {
        return new ProposalEntry(
                proposalId,
                nextBy,
                kind,
                nextAddressee,
                about,
                nextSubject,
                nextText,
                grounds,
                madeOn,
                nextAnswerBy,
                nextAnswer);
    }
}
