package org.fengqiao.domain.signatory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.signatory.SignatoryEvent.SignatoryEnded;
import org.fengqiao.domain.signatory.SignatoryEvent.SignatoryNamed;
import org.fengqiao.domain.time.HeldFrom;
import org.fengqiao.domain.unit.UnitCode;

/** Who signed for a unit and who does (签发人沿革), in the order in which it was told; what was told last counts. */
public record Signatories(List<SignatoryEvent> told) {
    public static final Signatories NONE = new Signatories(List.of());

    public Signatories {
        told = List.copyOf(told);
    }

    /** Under which the events of this unit's signatories are kept. */
    public static String idOf(UnitCode unit) {
        return "signatory-" + unit.value();
    }

    public Signatories after(SignatoryEvent event) {
        var next = new ArrayList<>(told);
        next.add(event);
        return new Signatories(next);
    }

    /** Who signs on that day; empty when nobody does. */
    public Optional<SignatoryNamed> on(LocalDate day) {
        return HeldFrom.on(day, told.stream().map(Signatories::held));
    }

    private static HeldFrom<SignatoryNamed> held(SignatoryEvent event) {
        return switch (event) {
            case SignatoryNamed e -> new HeldFrom<>(e.from(), e);
            case SignatoryEnded e -> new HeldFrom<>(e.until().plusDays(1), null);
        };
    }
}
