package org.fengqiao.ui.counter;

import java.util.List;
import org.fengqiao.domain.contact.Contact;
import org.fengqiao.ui.words.ContactWords;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/**
 * Whom to ask about what lies with a unit, in the words of one language (信访渠道).
 *
 * @param code of the unit that was asked about
 * @param above name of the unit above it whose contact it is; null where it is the unit's own, or where there is none
 * @param contact null where nobody up to the top published any
 */
record OfficeView(
        String code,
        String name,
        @Nullable String above,
        @Nullable Contact contact,
        Speech say) {
    /** A number as it is read, and as it is dialled. */
    record Line(String read, String dialled) {}

    /** Where only the unit above published something, what of it is meant. */
    public @Nullable String through() {
        return above == null ? null : say.say("counter.office.through", name, above);
    }

    public List<Line> phones() {
        return contact == null
                ? List.of()
                : contact.phones().stream()
                        .map(phone -> new Line(phone.value(), phone.dialled()))
                        .toList();
    }

    public String hours() {
        return contact == null ? "" : new ContactWords(say).reception(contact.reception());
    }
}
