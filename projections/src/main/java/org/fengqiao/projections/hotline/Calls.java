package org.fengqiao.projections.hotline;

import static org.fengqiao.domain.authority.CaseField.CONTACT;
import static org.fengqiao.domain.authority.CaseField.PERSON;
import static org.fengqiao.domain.authority.CaseField.STANDING;
import static org.fengqiao.domain.authority.CaseField.WORDS;
import static org.fengqiao.domain.authority.CaseField.WORK;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.hotline.CallFact;
import org.fengqiao.domain.hotline.CallState;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.reading.Shows;
import org.fengqiao.projections.searches.Sought;
import org.jspecify.annotations.Nullable;

/**
 * The list of calls to the hotline (热线台账). Every question is asked for an actor and answered within the actor's scope; a
 * call that became a petition is nowhere for whom that petition is kept from.
 */
public interface Calls {
    int MOST_PER_PAGE = 100;

    /** Newest first; {@link Page#next} of one page is {@code after} of the next. */
    Page page(Actor actor, Filter filter, @Nullable String after, int limit);

    /** How many calls of these days stand how, from counters; zero where none. */
    Map<CallState, Long> counts(Actor actor, UnitCode centre, LocalDate from, LocalDate until);

    /** The whole record; that it was opened is remembered. */
    CallRecord open(Actor actor, String callId);

    /** Which of these calls became a petition that is kept from the actor, who must not learn that there are any. */
    Set<String> keptFrom(Actor actor, Collection<String> callIds);

    /** The call that this petition came from; empty where it came another way, or the actor may not read it. */
    Optional<Item> ofPetition(Actor actor, String caseId);

    /**
     * Which calls (筛选).
     *
     * @param centre the unit at and below which; the actor's own or below it
     * @param sought words of the question, the name, the phone number, or the call's number; null for all. That it was
     *     looked for is remembered
     */
    record Filter(
            UnitCode centre,
            @Nullable CallState state,
            @Nullable Sought sought) {}

    /** @param truncated a search had more than 500 hits */
    record Page(List<Item> items, @Nullable String next, boolean truncated) {}

    /**
     * A row as it is shown.
     *
     * @param withheld whether the words may not be read, so that they are empty
     * @param question its beginning; empty where the words may not be read or are gone
     * @param name masked; empty where it was not given
     * @param by account of who took it
     * @param dueOn by when an answer is owed; null when none is
     */
    record Item(
            @Shows(STANDING) String callId,
            @Shows(STANDING) String number,
            @Shows(STANDING) Moment takenAt,
            @Shows(STANDING) UnitCode unit,
            @Shows(STANDING) CallState state,
            @Shows(STANDING) String category,
            @Shows(STANDING) boolean withheld,
            @Shows(WORDS) String question,
            @Shows(PERSON) String name,
            @Shows(WORK) String by,
            @Shows(STANDING) @Nullable LocalDate dueOn) {
        /** What the page that begins behind this row is asked for. */
        public String key() {
            return takenAt.at() + "/" + callId;
        }
    }

    /**
     * The record of one call.
     *
     * @param name null when it was not given
     * @param phone empty where it may not be read, also because the petition it became keeps it confidential
     * @param answer null when there is none yet
     * @param caseId the petition it became; null when it did not
     * @param withheld whether the words may not be read, so that they are empty
     * @param corrections what was written down wrongly, oldest first
     */
    record CallRecord(
            @Shows(STANDING) Item item,
            @Shows(PERSON) @Nullable String name,
            @Shows(CONTACT) String phone,
            @Shows(WORDS) String question,
            @Shows(WORDS) @Nullable String answer,
            @Shows(STANDING) @Nullable String caseId,
            @Shows(STANDING) @Nullable String petition,
            @Shows(STANDING) boolean withheld,
            @Shows(WORK) List<CorrectedCall> corrections) {
        @Override
        public String toString() {
            return "CallRecord[" + item.number() + "]";
        }
    }

    /**
     * Something that was written down wrongly: both values, and why. Empty where the words may not be read, of a phone
     * where that may not be.
     *
     * @param was null where nothing was given
     * @param by account of who corrected it
     */
    @Shows(WORK)
    record CorrectedCall(
            CallFact fact,
            @Shows(WORDS) @Nullable String was,
            @Shows(WORDS) String is,
            @Shows(WORDS) String reason,
            Moment at,
            @Shows(WORK) String by) {}
}
