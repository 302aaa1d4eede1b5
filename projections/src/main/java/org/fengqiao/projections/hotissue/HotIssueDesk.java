package org.fengqiao.projections.hotissue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.hotissue.HotIssueFact;
import org.fengqiao.domain.petition.Adoption;
import org.fengqiao.domain.petition.NoticeManner;
import org.fengqiao.domain.petition.OpinionOutcome;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.hotissue.HotIssueStory.Told;
import org.jspecify.annotations.Nullable;

/**
 * Handling hot issues, as screens ask for it (热点办理). What is done to many letters is long work: it goes on by itself, is
 * taken up again after a stop of the machine, and does nothing twice.
 */
public interface HotIssueDesk {
    /** Confirms that these letters are one matter, and begins to join them. @return the hot issue's identifier */
    String confirm(Actor actor, Confirmation confirmation);

    /** Begins to join further letters; they get its answer with {@link #answerRest}. */
    void join(Actor actor, String issueId, List<String> caseIds, @Nullable String reason);

    /** Takes one letter out again. */
    void leave(Actor actor, String issueId, String caseId, String reason);

    /** Answers it, and begins to answer each of its open letters with that. */
    void answer(Actor actor, String issueId, Answer answer);

    /** Begins to answer what of it is still open, with the answer that was given. */
    void answerRest(Actor actor, String issueId);

    /**
     * Puts right what was said of it.
     *
     * @param value the title; name of the kind; code of the category
     * @param commandId the same sent twice does it once
     */
    void correct(Actor actor, String issueId, HotIssueFact fact, String value, String reason, String commandId);

    /** What was done to the hot issue itself, with what was corrected of it; the newest first. */
    List<Told> story(Actor actor, String issueId);

    /** What was done to its letters, and what runs now; the newest first. */
    List<Work> works(Actor actor, String issueId);

    /** The last work on it; empty when there was none. */
    default Optional<Work> work(Actor actor, String issueId) {
        return works(actor, issueId).stream().findFirst();
    }

    /** Ends the work after the letter in hand; what is left is taken up by {@link #answerRest}. */
    void stop(Actor actor, String issueId);

    /** @param unit that handles it */
    record Confirmation(UnitCode unit, String title, PetitionKind kind, String category, List<String> caseIds) {}

    /**
     * The answer in open words, as the kind wants it.
     *
     * @param opinion null unless the letters are appeals
     * @param reply null when they are
     * @param manner how each complainant is told today
     */
    record Answer(
            @Nullable OpinionWords opinion,
            @Nullable String reply,
            @Nullable Adoption adoption,
            NoticeManner manner) {}

    /** The four parts of article 32, and the outcome. */
    record OpinionWords(String request, String facts, String opinion, String basis, OpinionOutcome outcome) {}

    /** What a work does to each letter (批量办理种类). */
    enum Deed {
        /** 归入. */
        JOINED,
        /** 用统一答复办理. */
        ANSWERED
    }

    /**
     * Where a work stands.
     *
     * @param on the day on which it was begun
     * @param begun the instant; null for one of before that was kept
     * @param by account of who began it
     * @param done how many were dealt with, those that were refused included
     * @param refused letters that could not be done, each with why
     */
    record Work(
            Deed deed,
            LocalDate on,
            @Nullable Instant begun,
            String by,
            boolean running,
            int total,
            int done,
            List<Letter> refused) {}

    /** A letter that could not be done, and the refusal's code and values. */
    record Letter(String caseId, String code, List<String> values) {}
}
