package org.fengqiao.domain.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.contact.ContactCommand.PublishContact;
import org.fengqiao.domain.contact.ContactCommand.WithdrawContact;
import org.fengqiao.domain.contact.ContactEvent.ContactPublished;
import org.fengqiao.domain.contact.ContactEvent.ContactWithdrawn;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.refusal.Refused;

/** How what is published of a unit changes (信访渠道变更). Papers that were issued keep what held on their day. */
public final class ContactDecider {
    private ContactDecider() {}

    public static List<ContactEvent> decide(Contacts contacts, ContactCommand command, Facts facts) {
        return switch (command) {
            case PublishContact c -> publish(contacts, c, facts);
            case WithdrawContact c -> withdraw(contacts, c, facts);
        };
    }

    private static List<ContactEvent> publish(Contacts contacts, PublishContact c, Facts facts) {
        if (!facts.units().isOpen(c.unit())) {
            throw Refused.invalid("unit.unknown", c.unit().value());
        }
        checkDay(c.from(), facts);
        if (contacts.on(c.from()).equals(Optional.of(c.contact()))) {
            throw Refused.conflict("contact.changes-nothing", c.from().toString());
        }
        return List.of(new ContactPublished(c.unit(), c.contact(), c.from()));
    }

    private static List<ContactEvent> withdraw(Contacts contacts, WithdrawContact c, Facts facts) {
        checkDay(c.from(), facts);
        if (contacts.on(c.from()).isEmpty()) {
            throw Refused.conflict("contact.nothing-published", c.from().toString());
        }
        return List.of(new ContactWithdrawn(c.unit(), c.from()));
    }

    private static void checkDay(LocalDate from, Facts facts) {
        if (from.isBefore(facts.today())) {
            throw Refused.invalid("contact.in-the-past", from.toString());
        }
    }
}
