package org.fengqiao.domain.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.domain.decision.Given.ADMINISTRATOR;
import static org.fengqiao.domain.decision.Given.TODAY;
import static org.fengqiao.domain.decision.Given.TOMORROW;
import static org.fengqiao.domain.decision.Given.YESTERDAY;
import static org.fengqiao.domain.decision.Given.assertRefused;
import static org.fengqiao.domain.decision.Given.facts;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.contact.ContactCommand.PublishContact;
import org.fengqiao.domain.contact.ContactCommand.WithdrawContact;
import org.fengqiao.domain.contact.ContactEvent.ContactPublished;
import org.fengqiao.domain.contact.ContactEvent.ContactWithdrawn;
import org.fengqiao.domain.decision.EventSamples;
import org.fengqiao.domain.decision.Shells;
import org.fengqiao.domain.decision.Trace;
import org.fengqiao.domain.decision.Transitions;
import org.fengqiao.domain.unit.Suzhou;
import org.fengqiao.domain.unit.UnitCode;
import org.junit.jupiter.api.Test;

/** How a unit is reached is published with the day from which it holds. */
class ContactDeciderTest {
    private static final PublishContact PUBLISH = publish("0512-65220001", TODAY);
    private static final ContactPublished PUBLISHED = published("0512-65220001", TODAY);
    private static final WithdrawContact WITHDRAW = new WithdrawContact(Suzhou.GUSU, TOMORROW);
    private static final ContactWithdrawn WITHDRAWN = new ContactWithdrawn(Suzhou.GUSU, TOMORROW);
    private static final Contacts AFTER = Contacts.NONE.after(PUBLISHED);

    @Test
    void what_is_published_holds_from_that_day_on() {
        assertThat(ContactDecider.decide(Contacts.NONE, PUBLISH, facts())).containsExactly(PUBLISHED);

        assertThat(AFTER.on(YESTERDAY)).isEmpty();
        assertThat(AFTER.on(TODAY)).hasValue(PUBLISHED.contact());
        assertThat(AFTER.on(TODAY.plusYears(9))).hasValue(PUBLISHED.contact());
    }

    @Test
    void who_moves_says_so_before_the_day_and_the_old_holds_until_then() {
        var both = AFTER.after(published("0512-65220002", TOMORROW));

        assertThat(both.on(TODAY)).hasValue(PUBLISHED.contact());
        assertThat(both.on(TOMORROW)).hasValue(Reached.by("0512-65220002"));
    }

    @Test
    void of_two_for_the_same_day_the_one_told_last_holds() {
        assertThat(AFTER.after(published("0512-65220003", TODAY)).on(TODAY)).hasValue(Reached.by("0512-65220003"));
    }

    @Test
    void what_is_withdrawn_holds_until_the_day_before() {
        assertThat(ContactDecider.decide(AFTER, WITHDRAW, facts())).containsExactly(WITHDRAWN);

        var withdrawn = AFTER.after(WITHDRAWN);
        assertThat(withdrawn.on(TODAY)).isPresent();
        assertThat(withdrawn.on(TOMORROW)).isEmpty();
        refused("contact.nothing-published", withdrawn, WITHDRAW);
    }

    @Test
    void what_cannot_be_is_refused() {
        refused("contact.nothing-published", Contacts.NONE, WITHDRAW);
        refused("contact.in-the-past", AFTER, new WithdrawContact(Suzhou.GUSU, YESTERDAY));
        refused("contact.in-the-past", AFTER, publish("0512-65220004", YESTERDAY));
        refused("contact.changes-nothing", AFTER, PUBLISH);
        var nowhere = new PublishContact(UnitCode.of("nowhere"), Reached.by("12345"), TODAY);
        refused("unit.unknown", Contacts.NONE, nowhere);
    }

    @Test
    void the_document_and_the_samples_show_what_is_decided() throws IOException {
        var states = new LinkedHashMap<String, Contacts>();
        states.put("nothing published", Contacts.NONE);
        states.put("published", AFTER);
        var next = publish("0512-65220002", TODAY);
        var matrix = new Transitions<Contacts, ContactCommand>(
                "contact",
                "How a unit is reached",
                states,
                List.of(next, WITHDRAW),
                (contacts, command) -> ContactDecider.decide(contacts, command, facts()));
        matrix.assertApproved(getClass());
        matrix.assertComplete(ContactCommand.class, ContactEvent.class);
        var samples = new EventSamples(ContactEvent.class, List.of(PUBLISHED, WITHDRAWN));
        samples.assertApproved();
        samples.assertNothingForgotten("contact");
    }

    @Test
    void the_administrator_publishes_it_and_the_director_of_the_unit_or_of_one_above_it() {
        Shells.assertHandlesAll(ContactAggregate.class, ContactCommand.class);
        for (var actor : List.of(ADMINISTRATOR, director(Suzhou.GUSU), director(Suzhou.CITY))) {
            Shells.fixture(ContactAggregate.class, facts(actor))
                    .givenNoPriorActivity()
                    .when(PUBLISH, Map.of(Trace.COMMAND, "c1"))
                    .expectEvents(PUBLISHED);
        }
        Shells.fixture(ContactAggregate.class, facts(ADMINISTRATOR))
                .givenCommands(Shells.sent("c1", PUBLISH))
                .when(PUBLISH, Map.of(Trace.COMMAND, "c1"))
                .expectNoEvents();
    }

    @Test
    void nobody_else_does() {
        var officer = new Actor.Staff("officer", Suzhou.GUSU, Set.of(Duty.PETITION_OFFICER));
        for (var actor : List.of(officer, director(UnitCode.of("320583000000")))) {
            Shells.fixture(ContactAggregate.class, facts(actor))
                    .givenNoPriorActivity()
                    .when(PUBLISH, Map.of(Trace.COMMAND, "c2"))
                    .expectException(Shells.refusal("authority.denied"));
        }
    }

    private static Actor.Staff director(UnitCode unit) {
        return new Actor.Staff("director", unit, Set.of(Duty.DIRECTOR));
    }

    private static PublishContact publish(String phone, LocalDate from) {
        return new PublishContact(Suzhou.GUSU, Reached.by(phone), from);
    }

    private static ContactPublished published(String phone, LocalDate from) {
        return new ContactPublished(Suzhou.GUSU, Reached.by(phone), from);
    }

    private static void refused(String code, Contacts contacts, ContactCommand command) {
        assertRefused(code, () -> ContactDecider.decide(contacts, command, facts()));
    }
}
