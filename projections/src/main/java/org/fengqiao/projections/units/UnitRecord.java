package org.fengqiao.projections.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.organisation.UnitEvent;
import org.fengqiao.domain.organisation.UnitEvent.UnitClosed;
import org.fengqiao.domain.organisation.UnitEvent.UnitMoved;
import org.fengqiao.domain.organisation.UnitEvent.UnitOpened;
import org.fengqiao.domain.organisation.UnitEvent.UnitRenamed;
import org.fengqiao.projections.store.Row;
import org.fengqiao.projections.units.Units.UnitRow;
import org.jspecify.annotations.Nullable;

/**
 * A unit with all its forms (单位沿革), oldest first.
 *
 * @param position sequence of its last event
 */
record UnitRecord(List<Form> forms, long position) implements Row {
    /** How it stood from a day on. */
    record Form(LocalDate from, UnitRow row) {}

    UnitRecord {
        forms = List.copyOf(forms);
    }

    @Override
    public String id() {
        return row().code().value();
    }

    UnitRow row() {
        return forms.getLast().row();
    }

    /** The form on that day; empty before the first. */
    Optional<UnitRow> on(LocalDate day) {
        return forms.stream()
                .filter(form -> !form.from().isAfter(day))
                .reduce((_, later) -> later)
                .map(Form::row);
    }

    static UnitRecord after(@Nullable UnitRecord before, UnitEvent event, long position) {
        var forms = new ArrayList<Form>(before == null ? List.of() : before.forms());
        forms.add(
                switch (event) {
                    case UnitOpened e ->
                        new Form(
                                e.validFrom(),
                                new UnitRow(
                                        e.code(), e.name(), e.kind(), e.level(), e.superior(), e.validFrom(), null));
                    case UnitRenamed e -> new Form(e.validFrom(), renamed(last(before, e), e.name()));
                    case UnitMoved e -> new Form(e.validFrom(), moved(last(before, e), e));
                    case UnitClosed e -> new Form(e.validUntil(), closed(last(before, e), e.validUntil()));
                });
        return new UnitRecord(forms, position);
    }

    private static UnitRow last(@Nullable UnitRecord before, UnitEvent event) {
        if (before == null) {
            throw new IllegalStateException("no unit before " + event.code());
        }
        return before.row();
    }

    private static UnitRow renamed(UnitRow u, String name) {
        return new UnitRow(u.code(), name, u.kind(), u.level(), u.superior(), u.validFrom(), u.validUntil());
    }

    private static UnitRow moved(UnitRow u, UnitMoved e) {
        return new UnitRow(u.code(), u.name(), u.kind(), u.level(), e.superior(), u.validFrom(), u.validUntil());
    }

    private static UnitRow closed(UnitRow u, LocalDate until) {
        return new UnitRow(u.code(), u.name(), u.kind(), u.level(), u.superior(), u.validFrom(), until);
    }
}
