package org.fengqiao.domain.organisation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitKind;
import org.fengqiao.domain.unit.UnitLevel;
import org.jspecify.annotations.Nullable;

/**
 * How a unit stood from a day on (单位形态).
 *
 * @param superior null at the top
 * @param validFrom the day it was opened last
 * @param validUntil first day on which it took no more cases; null while it takes them
 * @param successors who stands in its place since then; none while it is open, or where nobody does
 */
public record UnitForm(
        LocalDate from,
        String name,
        UnitKind kind,
        UnitLevel level,
        @Nullable UnitCode superior,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        List<UnitCode> successors) {
    public UnitForm {
        successors = List.copyOf(successors);
    }

    static UnitForm after(@Nullable UnitForm was, UnitEntry entry) {
        if (was == null || entry.begins()) {
            return new UnitForm(
                    entry.day(),
                    requireNonNull(entry.name()),
                    requireNonNull(entry.kind()),
                    requireNonNull(entry.level()),
                    entry.superior(),
                    entry.day(),
                    null,
                    List.of());
        }
        return switch (entry.step()) {
            case OPENED, RENAMED -> was.with(entry.day(), requireNonNull(entry.name()), was.superior, was.validUntil);
            case MOVED -> was.with(entry.day(), was.name, entry.superior(), was.validUntil);
            case CLOSED, SUCCEEDED -> was.closed(entry);
        };
    }

    private UnitForm with(LocalDate day, String nextName, @Nullable UnitCode nextSuperior, @Nullable LocalDate until) {
        return new UnitForm(day, nextName, kind, level, nextSuperior, validFrom, until, successors);
    }

    private UnitForm closed(UnitEntry entry) {
        return new UnitForm(entry.day(), name, kind, level, superior, validFrom, entry.day(), entry.successors());
    }

    public boolean open() {
        return validUntil == null;
    }
}
