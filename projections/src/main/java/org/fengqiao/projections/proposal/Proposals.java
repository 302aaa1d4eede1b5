package org.fengqiao.projections.proposal;

import static org.fengqiao.domain.authority.CaseField.STANDING;
import static org.fengqiao.domain.authority.CaseField.WALL;
import static org.fengqiao.domain.authority.CaseField.WORDS;
import static org.fengqiao.domain.authority.CaseField.WORK;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.Adoption;
import org.fengqiao.domain.proposal.ProposalFact;
import org.fengqiao.domain.proposal.ProposalKind;
import org.fengqiao.domain.proposal.ProposalState;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.reading.Shows;
import org.jspecify.annotations.Nullable;

/**
 * The list of proposals (三项建议台账). Every question is asked for an actor and answered within the actor's scope; a proposal
 * about somebody, or one that rests on a case that is kept from somebody, is nowhere for that person and unit.
 *
 * @see "ADR 0028 proposals"
 */
public interface Proposals {
    int MOST_PER_PAGE = 100;

    /** As far as those that wait are counted. */
    int MOST_COUNTED = 200;

    /** Newest first; {@link Page#next} of one page is {@code after} of the next. */
    Page page(Actor actor, Filter filter, @Nullable String after, int limit);

    /** How many wait for their answer, {@value #MOST_COUNTED} at most. */
    Waiting waiting(Actor actor, UnitCode centre, LocalDate today);

    /**
     * The whole proposal; that it was opened is remembered.
     *
     * @param purpose what an auditor needs the words for; null for none
     */
    ProposalFile open(Actor actor, String proposalId, @Nullable String purpose);

    /** Those of these that the actor may read, by identifier, as rows of the list. */
    Map<String, Item> findAll(Actor actor, Collection<String> proposalIds);

    /** Those that rest on this case and that the actor may read, the newest first. */
    List<Item> restingOn(Actor actor, String caseId);

    /** Which of these are kept from the actor, who must not learn that there are any. */
    Set<String> keptFrom(Actor actor, Collection<String> proposalIds);

    /** What a report counts of them at a centre and below it, between two days, both included (article 41(3)). */
    Map<ProposalCell, Long> figures(Actor actor, UnitCode centre, LocalDate from, LocalDate until);

    /** The proposals behind one of these numbers; all pages together are as many as it says. */
    Page behind(
            Actor actor,
            UnitCode centre,
            LocalDate from,
            LocalDate until,
            ProposalCell cell,
            @Nullable String after,
            int limit);

    /** Which way (往来方向). */
    enum Way {
        /** 本级提出: made at the centre or below it. */
        MADE,
        /** 收到: the centre is the addressee. */
        RECEIVED
    }

    /**
     * Which proposals (筛选).
     *
     * @param centre made at it, below it or to it
     * @param overdueOn only those whose answer was owed before this day; null for all
     */
    record Filter(
            UnitCode centre,
            @Nullable Way way,
            @Nullable ProposalKind kind,
            @Nullable ProposalState state,
            @Nullable LocalDate overdueOn) {
        public static Filter all(UnitCode centre) {
            return new Filter(centre, null, null, null, null);
        }
    }

    record Page(List<Item> items, @Nullable String next) {}

    /** @param overdue of those that wait */
    record Waiting(int all, int overdue) {}

    /**
     * A row as it is shown.
     *
     * @param addressee null for a body outside
     * @param withheld whether the words may not be read, so that they are empty
     * @param body what that is called; empty for a unit, and where words may not be read or are gone
     * @param subject empty where words may not be read or are gone
     * @param adoption null until it is answered
     */
    record Item(
            @Shows(STANDING) String proposalId,
            @Shows(STANDING) String number,
            @Shows(STANDING) Moment madeAt,
            @Shows(STANDING) UnitCode by,
            @Shows(STANDING) ProposalKind kind,
            @Shows(STANDING) ProposalState state,
            @Shows(STANDING) @Nullable UnitCode addressee,
            @Shows(STANDING) boolean withheld,
            @Shows(WORDS) String body,
            @Shows(WORDS) String subject,
            @Shows(STANDING) LocalDate answerBy,
            @Shows(STANDING) @Nullable Adoption adoption,
            @Shows(STANDING) @Nullable LocalDate answeredOn) {
        /** What the page that begins behind this row is asked for. */
        public String key() {
            return madeAt.at() + "/" + proposalId;
        }

        /** Whether its answer is owed since a day before this one. */
        public boolean overdueOn(LocalDate today) {
            return state == ProposalState.AWAITING && answerBy.isBefore(today);
        }
    }

    /**
     * One proposal.
     *
     * @param answer null until there is one
     * @param aboutUnits who is to be held to account
     * @param aboutAccounts likewise
     * @param cases on which it rests, as far as the reader may find them
     * @param issues hot issues on which it rests, likewise
     * @param steps what happened to it, the oldest first
     * @param acts what the reader may do with it now
     */
    record ProposalFile(
            @Shows(STANDING) Item item,
            @Shows(WORDS) String text,
            @Shows(WORDS) @Nullable String answer,
            @Shows(WALL) List<UnitCode> aboutUnits,
            @Shows(WALL) List<String> aboutAccounts,
            @Shows(STANDING) List<Ground> cases,
            @Shows(WORDS) List<Ground> issues,
            @Shows(WORK) List<Step> steps,
            @Shows(STANDING) List<ProposalAct> acts) {
        @Override
        public String toString() {
            return "ProposalFile[" + item.number() + "]";
        }
    }

    /** @param name a case's number, a hot issue's title */
    record Ground(
            @Shows(STANDING) String id, @Shows(STANDING) String name) {}

    /** What can happen to a proposal (建议经过). */
    enum StepKind {
        MADE,
        REMINDED,
        ANSWERED,
        CORRECTED,
        WITHDRAWN,
        FOLLOWED
    }

    /**
     * One step. Words are empty where they may not be read.
     *
     * @param by account of who did it; empty for the house
     * @param fact what was corrected; null for other steps
     * @param was before a correction
     * @param words of a reminder; why something was corrected or withdrawn
     */
    @Shows(WORK)
    record Step(
            StepKind kind,
            Moment at,
            @Shows(WORK) String by,
            @Nullable ProposalFact fact,
            @Shows(WORDS) String was,
            @Shows(WORDS) String is,
            @Shows(WORDS) String words) {}
}
