package org.fengqiao.domain.organisation;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.domain.correction.Corrected;
import org.fengqiao.domain.correction.Entry;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitKind;
import org.fengqiao.domain.unit.UnitLevel;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was entered of a unit (单位登记事项), as corrected since. What its step does not tell is null.
 *
 * @param day from which it holds; of a closing the first day without it
 * @param superior null at the top as well
 * @param successors who stands in its place since it was closed; of all other steps none
 */
public record UnitEntry(
        UnitStep step,
        LocalDate day,
        @Nullable String name,
        @Nullable UnitKind kind,
        @Nullable UnitLevel level,
        @Nullable UnitCode superior,
        List<UnitCode> successors)
        implements Entry<UnitEntry> {
    public UnitEntry {
        successors = List.copyOf(successors);
    }

    /** An entry of a step that names no successors. */
    public UnitEntry(
            UnitStep step,
            LocalDate day,
            @Nullable String name,
            @Nullable UnitKind kind,
            @Nullable UnitLevel level,
            @Nullable UnitCode superior) {
        this(step, day, name, kind, level, superior, List.of());
    }

    static UnitEntry succeeded(LocalDate day, List<UnitCode> successors) {
        return new UnitEntry(UnitStep.SUCCEEDED, day, null, null, null, null, successors);
    }

    @Override
    public boolean begins() {
        return step == UnitStep.OPENED;
    }

    @Override
    public boolean touches(UnitEntry other) {
        return step.touches(other.step);
    }

    /** What it says of one fact, in the shape of a correction. */
    public UnitCorrection says(UnitFact fact) {
        return new UnitCorrection(
                fact,
                switch (fact) {
                    case NAME -> name;
                    case KIND -> kind == null ? null : kind.name();
                    case LEVEL -> level == null ? null : level.name();
                    case SUPERIOR -> superior == null ? null : superior.value();
                    case DAY -> day.toString();
                });
    }

    /** Refuses what its step does not tell and what cannot be read. */
    UnitEntry corrected(UnitCorrection is) {
        Corrected.checkTold(step.facts(), is.fact());
        var value = is.value();
        return switch (is.fact()) {
            case NAME -> new UnitEntry(step, day, UnitName.checked(Corrected.text(value)), kind, level, superior);
            case KIND -> new UnitEntry(step, day, name, Corrected.name(UnitKind.class, value), level, superior);
            case LEVEL -> new UnitEntry(step, day, name, kind, Corrected.name(UnitLevel.class, value), superior);
            case SUPERIOR -> new UnitEntry(step, day, name, kind, level, value == null ? null : UnitCode.of(value));
            case DAY -> new UnitEntry(step, Corrected.day(value), name, kind, level, superior, successors);
        };
    }
}
