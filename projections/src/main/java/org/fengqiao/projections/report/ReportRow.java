package org.fengqiao.projections.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.projections.store.Row;
import org.fengqiao.projections.worklist.Kept;
import org.jspecify.annotations.Nullable;

/**
 * What reports know of one case (统计行): what happened to it and when, and what it is about. No words.
 *
 * @param joint whether five people or more stand behind it (P04)
 * @param receivedAt where it was brought to
 * @param openBefore whether somebody still had to do something when it was closed or merged
 * @param dueOn last day of the term for an answer; null while none runs
 * @param deeds the oldest first
 * @param stays the oldest first; never empty
 */
record ReportRow(
        String id,
        long position,
        String number,
        LocalDate receivedOn,
        boolean joint,
        Chain receivedAt,
        @Nullable PetitionKind kind,
        @Nullable String category,
        boolean openBefore,
        @Nullable LocalDate dueOn,
        Kept kept,
        List<Deed> deeds,
        List<Stay> stays)
        implements Row {
    private static final int DIGITS_OF_A_FIELD = 2;

    ReportRow {
        deeds = List.copyOf(deeds);
        stays = List.copyOf(stays);
    }

    static ReportRow received(String id, String number, LocalDate on, Chain at) {
        return new ReportRow(
                id,
                0,
                number,
                on,
                false,
                at,
                null,
                null,
                false,
                null,
                Kept.FROM_NOBODY,
                List.of(),
                List.of(new Stay(on, at, true)));
    }

    /** Code of the first level of its category; empty while it is not sorted. */
    String field() {
        return category == null ? "" : category.substring(0, Math.min(DIGITS_OF_A_FIELD, category.length()));
    }

    Stay now() {
        return stays.getLast();
    }

    /** Where it was at the end of that day; none before it came. */
    Stream<Stay> at(LocalDate day) {
        return stays.stream().filter(stay -> !stay.since().isAfter(day)).reduce((_, later) -> later).stream();
    }

    ReportRow did(Figure figure, LocalDate day, Chain at) {
        var next = new ArrayList<>(deeds);
        next.add(new Deed(figure, day, at));
        return with(kind, category, openBefore, dueOn, kept, next, stays);
    }

    /** By whoever has it. */
    ReportRow did(Figure figure, LocalDate day) {
        return did(figure, day, now().at());
    }

    /** By whoever has it, and nobody has to do anything any more. */
    ReportRow finished(Figure figure, LocalDate day) {
        return did(figure, day).stays(day, now().at(), false);
    }

    ReportRow stays(LocalDate since, Chain at, boolean open) {
        var next = new ArrayList<>(stays);
        next.add(new Stay(since, at, open));
        return with(kind, category, openBefore, dueOn, kept, deeds, next);
    }

    ReportRow sortedAs(@Nullable PetitionKind nextKind, @Nullable String nextCategory) {
        return with(nextKind, nextCategory, openBefore, dueOn, kept, deeds, stays);
    }

    ReportRow rememberingOpen() {
        return with(kind, category, now().open(), dueOn, kept, deeds, stays);
    }

    ReportRow owing(@Nullable LocalDate on) {
        return with(kind, category, openBefore, on, kept, deeds, stays);
    }

    ReportRow keptFrom(Kept next) {
        return with(kind, category, openBefore, dueOn, next, deeds, stays);
    }

    /** The day was wrong: it came on another one. */
    ReportRow receivedOn(LocalDate on) {
        var next = new ArrayList<>(stays);
        next.set(0, new Stay(on, stays.getFirst().at(), stays.getFirst().open()));
        return new ReportRow(
                id, position, number, on, joint, receivedAt, kind, category, openBefore, dueOn, kept, deeds, next);
    }

    /** The unit was wrong: it was brought to another one. */
    ReportRow receivedAt(LocalDate today, Chain at) {
        return new ReportRow(
                        id,
                        position,
                        number,
                        receivedOn,
                        joint,
                        at,
                        kind,
                        category,
                        openBefore,
                        dueOn,
                        kept,
                        deeds,
                        stays)
                .stays(today, at, now().open());
    }

    ReportRow joint(boolean next) {
        return new ReportRow(
                id,
                position,
                number,
                receivedOn,
                next,
                receivedAt,
                kind,
                category,
                openBefore,
                dueOn,
                kept,
                deeds,
                stays);
    }

    ReportRow atPosition(long sequence) {
        return new ReportRow(
                id,
                sequence,
                number,
                receivedOn,
                joint,
                receivedAt,
                kind,
                category,
                openBefore,
                dueOn,
                kept,
                deeds,
                stays);
    }

    private ReportRow with(
            @Nullable PetitionKind nextKind,
            @Nullable String nextCategory,
            boolean nextOpenBefore,
            @Nullable LocalDate due,
            Kept nextKept,
            List<Deed> nextDeeds,
            List<Stay> nextStays) {
        return new ReportRow(
                id,
                position,
                number,
                receivedOn,
                joint,
                receivedAt,
                nextKind,
                nextCategory,
                nextOpenBefore,
                due,
                nextKept,
                nextDeeds,
                nextStays);
    }
}
