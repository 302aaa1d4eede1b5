package org.fengqiao.projections.worklist;

import static org.fengqiao.domain.authority.CaseField.PERSON;
import static org.fengqiao.domain.authority.CaseField.STANDING;
import static org.fengqiao.domain.authority.CaseField.WORDS;
import static org.fengqiao.domain.authority.CaseField.WORK;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.Mark;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.petition.PetitionState;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitLevel;
import org.fengqiao.projections.reading.Shows;
import org.fengqiao.projections.searches.Sought;
import org.jspecify.annotations.Nullable;

/** The work queue over all cases (工作队列). Every question is asked for an actor and answered within the actor's scope. */
public interface Worklist {
    int MOST_PER_PAGE = 200;

    /** Pages go forward by key: {@link Page#next} of one is {@code after} of the next. */
    Page page(Actor actor, Filter filter, Order order, @Nullable String after, int limit);

    /**
     * How many, from counters; {@code by} state, standing or kind; names of the enum as keys, zero where none.
     *
     * @param openOnly only what somebody still has to do, as {@link Filter#openOnly()}
     */
    Map<String, Long> counts(Actor actor, UnitCode centre, By by, boolean openOnly);

    /** How many of all, whatever their state. */
    default Map<String, Long> counts(Actor actor, UnitCode centre, By by) {
        return counts(actor, centre, by, false);
    }

    /** One row; empty when unknown or outside the actor's scope. */
    Optional<Item> find(Actor actor, String caseId);

    /** Those of the cases that {@link #find} would give, by case. */
    Map<String, Item> findAll(Actor actor, Collection<String> caseIds);

    /** Which case has this number; empty when unknown, and behind a wall. Tells nothing else. */
    Optional<String> caseIdOf(Actor actor, String number);

    /**
     * The same for somebody who typed something into a search: that a case of this number was found is remembered. Where
     * none is, {@link #page} looks for it as words.
     */
    Optional<String> caseIdOf(Actor actor, Sought number);

    /** Which of these cases are kept from the actor, who must not learn that there are any (P12, P14). */
    Set<String> keptFrom(Actor actor, Collection<String> caseIds);

    /** Cases that may be about the same matter (疑似同一事项), best first, each with why it is shown; P03. */
    List<Candidate> likelySame(Actor actor, String caseId);

    /** In which order (排序). */
    enum Order {
        /** Due date, the most urgent first. */
        DUE,
        /** Day of receipt, newest first. */
        RECEIVED,
        NUMBER
    }

    /** What to count by (统计口径). */
    enum By {
        STATE,
        STANDING,
        KIND
    }

    /** Whose cases of the centre (范围). */
    enum Whose {
        /** Held by the actor, or by nobody at the actor's unit. */
        MINE_AND_NOBODYS,
        /** All at the centre and below it. */
        ALL
    }

    /**
     * Which cases (筛选). Null means any.
     *
     * @param centre the unit at and below which; must be the actor's own or below it
     * @param openOnly only what somebody still has to do
     * @param sought number, words of the title or the name; at most 500 hits. That it was looked for is remembered
     */
    record Filter(
            UnitCode centre,
            Whose whose,
            boolean openOnly,
            @Nullable UnitLevel level,
            @Nullable PetitionKind kind,
            @Nullable PetitionState state,
            @Nullable Standing standing,
            @Nullable Mark mark,
            @Nullable String category,
            @Nullable Sought sought) {
        public static Filter mine(UnitCode unit) {
            return new Filter(unit, Whose.MINE_AND_NOBODYS, true, null, null, null, null, null, null, null);
        }

        /** What stands out like this at and below the unit, whatever its state. */
        public static Filter marked(UnitCode unit, Mark mark) {
            return new Filter(unit, Whose.ALL, false, null, null, null, null, mark, null, null);
        }

        public static Filter all(UnitCode unit) {
            return finding(unit, null);
        }

        /** What a number or words find at and below the unit, whatever its state. */
        public static Filter finding(UnitCode unit, @Nullable Sought sought) {
            return new Filter(unit, Whose.ALL, false, null, null, null, null, null, null, sought);
        }

        boolean admits(PetitionState any) {
            return (state == null || state == any) && (!openOnly || any.open());
        }
    }

    /**
     * @param next key of the last item; null when this is the last page
     * @param truncated a search had more than 500 hits
     */
    record Page(List<Item> items, @Nullable String next, boolean truncated) {}

    /**
     * A row as it is shown.
     *
     * @param title opened; empty when its key is gone, and where the words may not be read
     * @param name masked: 张*三; empty when its key is gone, and where it may not be read
     * @param headcount how many people stand behind it
     * @param withheld whether the words may not be read, so that they are empty
     * @param decider who decides on the objection of {@code centre}; null where none waits
     * @param dueOn next binding due date; null when nothing is owed
     * @param provisional the due date lies beyond the holiday table
     * @param marks none where only progress may be seen
     * @param assignee account; null when nobody took it, and where only progress may be seen
     * @param changedAt when its last event was recorded
     * @param changedBy who caused it: account, {@code complainant} or {@code house}; empty where only progress may be seen
     */
    record Item(
            @Shows(STANDING) String caseId,
            @Shows(STANDING) String number,
            @Shows(STANDING) @Nullable PetitionKind kind,
            @Shows(WORDS) String title,
            @Shows(PERSON) String name,
            @Shows(STANDING) int headcount,
            @Shows(STANDING) boolean withheld,
            @Shows(STANDING) UnitCode centre,
            @Shows(STANDING) @Nullable UnitCode decider,
            @Shows(STANDING) UnitLevel level,
            @Shows(STANDING) @Nullable String category,
            @Shows(STANDING) PetitionState state,
            @Shows(WORK) Set<Mark> marks,
            @Shows(STANDING) LocalDate receivedAt,
            @Shows(STANDING) @Nullable LocalDate dueOn,
            @Shows(STANDING) boolean provisional,
            @Shows(STANDING) Standing standing,
            @Shows(WORK) @Nullable String assignee,
            @Shows(STANDING) Instant changedAt,
            @Shows(WORK) String changedBy,
            @Shows(STANDING) long sequence) {}

    /** @param reasons codes: {@code same-name}, {@code similar-title}, {@code same-place}, {@code same-category} */
    @Shows(STANDING)
    record Candidate(Item item, @Shows(STANDING) List<String> reasons) {}
}
