package org.fengqiao.domain.letterhead;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.letterhead.LetterheadEvent.LetterheadDropped;
import org.fengqiao.domain.letterhead.LetterheadEvent.LetterheadNamed;
import org.fengqiao.domain.time.HeldFrom;
import org.fengqiao.domain.unit.UnitCode;

/** The official names of a unit (机关全称沿革), in the order in which they were told; what was told last counts. */
public record Letterheads(List<LetterheadEvent> told) {
    public static final Letterheads NONE = new Letterheads(List.of());

    public Letterheads {
        told = List.copyOf(told);
    }

    /** Under which the events of this unit's official names are kept. */
    public static String idOf(UnitCode unit) {
        return "letterhead-" + unit.value();
    }

    public Letterheads after(LetterheadEvent event) {
        var next = new ArrayList<>(told);
        next.add(event);
        return new Letterheads(next);
    }

    /** The official name of that day; empty where the unit has none. */
    public Optional<String> on(LocalDate day) {
        return HeldFrom.on(day, told.stream().map(Letterheads::held));
    }

    private static HeldFrom<String> held(LetterheadEvent event) {
        return switch (event) {
            case LetterheadNamed e -> new HeldFrom<>(e.from(), e.name());
            case LetterheadDropped e -> new HeldFrom<>(e.until().plusDays(1), null);
        };
    }
}
