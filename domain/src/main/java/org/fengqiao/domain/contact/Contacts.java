package org.fengqiao.domain.contact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.contact.ContactEvent.ContactPublished;
import org.fengqiao.domain.contact.ContactEvent.ContactWithdrawn;
import org.fengqiao.domain.time.HeldFrom;
import org.fengqiao.domain.unit.UnitCode;

/** How a unit was reached and is (信访渠道沿革), in the order in which it was told; what was told last counts. */
public record Contacts(List<ContactEvent> told) {
    public static final Contacts NONE = new Contacts(List.of());

    public Contacts {
        told = List.copyOf(told);
    }

    /** Under which the events of this unit's contact are kept. */
    public static String idOf(UnitCode unit) {
        return "contact-" + unit.value();
    }

    public Contacts after(ContactEvent event) {
        var next = new ArrayList<>(told);
        next.add(event);
        return new Contacts(next);
    }

    /** What holds on that day; empty when nothing is published. */
    public Optional<Contact> on(LocalDate day) {
        return HeldFrom.on(day, told.stream().map(Contacts::held));
    }

    private static HeldFrom<Contact> held(ContactEvent event) {
        return switch (event) {
            case ContactPublished e -> new HeldFrom<>(e.from(), e.contact());
            case ContactWithdrawn e -> new HeldFrom<>(e.from(), null);
        };
    }
}
