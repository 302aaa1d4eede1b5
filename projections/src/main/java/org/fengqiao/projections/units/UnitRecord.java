package org.fengqiao.projections.units;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.organisation.UnitEvent;
import org.fengqiao.domain.organisation.UnitForm;
import org.fengqiao.domain.organisation.UnitHistory;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.store.Row;
import org.fengqiao.projections.units.Units.UnitRow;
import org.jspecify.annotations.Nullable;

/**
 * A unit with all that was entered of it (单位沿革), and the forms that follow from that, oldest first.
 *
 * @param position sequence of its last event
 */
record UnitRecord(UnitCode code, UnitHistory history, List<UnitForm> forms, long position) implements Row {
    static UnitRecord of(UnitCode code, UnitHistory history, long position) {
        return new UnitRecord(code, history, history.forms(), position);
    }

    static UnitRecord after(@Nullable UnitRecord before, UnitEvent event, long position) {
        var history = before == null ? UnitHistory.NONE : before.history();
        return of(event.code(), history.after(event), position);
    }

    @Override
    public String id() {
        return code.value();
    }

    UnitRow row() {
        return row(forms.getLast());
    }

    /** The form on that day; empty before the first. */
    Optional<UnitRow> on(LocalDate day) {
        return forms.stream()
                .filter(form -> !form.from().isAfter(day))
                .reduce((_, later) -> later)
                .map(this::row);
    }

    private UnitRow row(UnitForm form) {
        return new UnitRow(
                code,
                form.name(),
                form.kind(),
                form.level(),
                form.superior(),
                form.validFrom(),
                form.validUntil(),
                form.successors());
    }
}
