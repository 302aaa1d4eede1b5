package org.fengqiao.infra.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.domain.contact.Contact;
import org.fengqiao.domain.contact.ContactEvent;
import org.fengqiao.domain.contact.Contacts;
import org.fengqiao.domain.organisation.UnitEvent;
import org.fengqiao.domain.organisation.UnitForm;
import org.fengqiao.domain.organisation.UnitHistory;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.history.StoredEvents;
import org.fengqiao.projections.units.UnitContacts.Reached;
import org.springframework.stereotype.Component;

/**
 * How units were reached on a day, as it was known then (当时的信访渠道), folded from the few events of each. Asks no authority:
 * it was public.
 *
 * @see "ADR 0044 whom to ask is published by who receives"
 */
@Component
class Contacted {
    private final StoredEvents stored;

    Contacted(StoredEvents stored) {
        this.stored = stored;
    }

    /**
     * What held on that day of the unit, else of the nearest open one above it that published some.
     *
     * @param known what was told later is not known then, neither of contacts nor of who stands above whom
     */
    Optional<Reached> nearest(UnitCode unit, LocalDate day, Instant known) {
        var asked = new HashSet<UnitCode>();
        var next = Optional.of(unit);
        while (next.isPresent() && asked.add(next.get())) {
            var at = next.get();
            var form = form(at, day, known);
            var contact = form.filter(UnitForm::open).flatMap(_ -> contact(at, day, known));
            if (contact.isPresent()) {
                return contact.map(held -> new Reached(at, held));
            }
            next = form.map(UnitForm::superior);
        }
        return Optional.empty();
    }

    private Optional<Contact> contact(UnitCode unit, LocalDate day, Instant known) {
        return told(Contacts.idOf(unit), ContactEvent.class, known)
                .reduce(Contacts.NONE, Contacts::after, (_, later) -> later)
                .on(day);
    }

    private Optional<UnitForm> form(UnitCode unit, LocalDate day, Instant known) {
        return told(unit.value(), UnitEvent.class, known)
                .reduce(UnitHistory.NONE, UnitHistory::after, (_, later) -> later)
                .forms()
                .stream()
                .filter(form -> !form.from().isAfter(day))
                .reduce((_, later) -> later);
    }

    private <E> Stream<E> told(String id, Class<E> sort, Instant known) {
        return stored.of(id).stream()
                .filter(each -> !each.recordedAt().isAfter(known))
                .map(each -> each.event())
                .filter(sort::isInstance)
                .map(sort::cast);
    }
}
