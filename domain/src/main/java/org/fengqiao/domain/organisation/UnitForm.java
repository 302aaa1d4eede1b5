package org.fengqiao.domain.organisation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
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
 */
public record UnitForm(
        LocalDate from,
        String name,
        UnitKind kind,
        UnitLevel level,
        @Nullable UnitCode superior,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {
    static UnitForm after(@Nullable UnitForm was, UnitEntry entry) {
        if (was == null || entry.begins()) {
            return new UnitForm(
                    entry.day(),
                    requireNonNull(entry.name()),
                    requireNonNull(entry.kind()),
                    requireNonNull(entry.level()),
                    entry.superior(),
                    entry.day(),
                    null);
        }
        return switch (entry.step()) {
            case OPENED, RENAMED -> was.with(entry.day(), requireNonNull(entry.name()), was.superior, was.validUntil);
            case MOVED -> was.with(entry.day(), was.name, entry.superior(), was.validUntil);
            case CLOSED -> was.with(entry.day(), was.name, was.superior, entry.day());
        };
    }

    private UnitForm with(LocalDate day, String nextName, @Nullable UnitCode nextSuperior, @Nullable LocalDate until) {
        return new UnitForm(day, nextName, kind, level, nextSuperior, validFrom, until);
    }

    public boolean open() {
        return validUntil == null;
    }
}
