package org.fengqiao.infra.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.contact.Contact;
import org.fengqiao.domain.contact.ContactCommand;
import org.fengqiao.domain.contact.ContactCommand.PublishContact;
import org.fengqiao.domain.contact.ContactCommand.WithdrawContact;
import org.fengqiao.domain.contact.ContactEvent;
import org.fengqiao.domain.contact.ContactEvent.ContactPublished;
import org.fengqiao.domain.contact.ContactEvent.ContactWithdrawn;
import org.fengqiao.domain.decision.Receipt;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.infra.engine.CommandDoor;
import org.fengqiao.infra.engine.ContactsNow;
import org.fengqiao.projections.history.StoredEvents.Stored;
import org.fengqiao.projections.units.UnitContacts;
import org.fengqiao.projections.units.Units;
import org.springframework.stereotype.Component;

/** Publishes by commands how units are reached, and finds whom to ask where a unit published nothing. */
@Component
class OfficeContacts implements UnitContacts {
    private final CommandDoor door;
    private final ContactsNow contacts;
    private final Units units;
    private final Clock clock;

    OfficeContacts(CommandDoor door, ContactsNow contacts, Units units, Clock clock) {
        this.door = door;
        this.contacts = contacts;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public Optional<Reached> nearest(UnitCode unit) {
        var today = LocalDate.ofInstant(clock.instant(), Moment.SHANGHAI);
        var tree = units.tree();
        return tree.upFrom(unit).stream()
                .filter(tree::isOpen)
                .flatMap(at -> contacts.of(at).on(today).map(held -> new Reached(at, held)).stream())
                .findFirst();
    }

    @Override
    public boolean may(Actor actor, UnitCode unit) {
        return Authority.mayAt(actor, Permission.PUBLISH_CONTACT, unit, units.tree());
    }

    @Override
    public List<Told> history(Actor actor, UnitCode unit) {
        Authority.requireAt(actor, Permission.PUBLISH_CONTACT, unit, units.tree());
        return contacts.told(unit).stream().map(OfficeContacts::told).toList().reversed();
    }

    private static Told told(Stored each) {
        return switch ((ContactEvent) each.event()) {
            case ContactPublished e -> new Told(e.contact(), e.from(), each.recordedAt(), each.account());
            case ContactWithdrawn e -> new Told(null, e.from(), each.recordedAt(), each.account());
        };
    }

    @Override
    public Receipt publish(Actor actor, UnitCode unit, Contact contact, LocalDate from, String commandId) {
        return send(actor, new PublishContact(unit, contact, from), commandId);
    }

    @Override
    public Receipt withdraw(Actor actor, UnitCode unit, LocalDate from, String commandId) {
        return send(actor, new WithdrawContact(unit, from), commandId);
    }

    /** Whoever published it sees it at once. */
    private Receipt send(Actor actor, ContactCommand command, String commandId) {
        var receipt = door.send(actor, command, commandId);
        contacts.told(command.unit());
        return receipt;
    }
}
