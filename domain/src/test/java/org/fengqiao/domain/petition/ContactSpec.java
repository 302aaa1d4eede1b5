package org.fengqiao.domain.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fengqiao.domain.petition.ContactCommand.ChooseContact;
import org.fengqiao.domain.petition.ContactEvent.ContactChosen;
import org.fengqiao.domain.petition.IntakeCommand.LodgePetition;
import org.fengqiao.domain.petition.IntakeEvent.PetitionLodged;
import org.fengqiao.domain.petition.WallEvent.AccusedNamed;
import org.junit.jupiter.api.Test;

/** How the complainant wants to be told (告知方式与保密联系). */
class ContactSpec {
    private static final Contact BY_MESSAGE = new Contact(Means.SMS, World.words("13800000000"), true);

    @Test
    void it_is_chosen_when_the_petition_is_handed_in() {
        var events =
                Spec.from("2026-03-02").when(lodge(Accused.NOBODY, BY_MESSAGE)).happen();

        assertThat(events).hasExactlyElementsOfTypes(PetitionLodged.class, ContactChosen.class);
        assertThat(((ContactChosen) events.getLast()).contact()).isEqualTo(BY_MESSAGE);
    }

    @Test
    void whoever_wants_nothing_leaves_no_trace_of_it() {
        assertThat(Spec.from("2026-03-02").when(Ask.lodge()).happen()).hasExactlyElementsOfTypes(PetitionLodged.class);
    }

    @Test
    void it_is_chosen_with_a_denunciation_too_in_the_same_decision() {
        assertThat(Spec.from("2026-03-02")
                        .when(lodge(Accused.units(List.of(World.NEIGHBOUR)), BY_MESSAGE))
                        .happen())
                .hasExactlyElementsOfTypes(PetitionLodged.class, AccusedNamed.class, ContactChosen.class);
    }

    @Test
    void it_is_changed_at_any_time_and_alters_nothing_else() {
        for (var variants : EveryState.variants().entrySet()) {
            if (variants.getKey().equals(EveryState.BLANK)) {
                continue;
            }
            for (var spec : variants.getValue()) {
                var before = spec.live();
                spec.done(Ask.contact(Means.EMAIL));
                assertThat(PetitionGlance.of(spec.live())).as(variants.getKey()).isEqualTo(PetitionGlance.of(before));
            }
        }
    }

    @Test
    void a_message_needs_an_address_and_silence_has_none() {
        var spec = Spec.registered();

        spec.when(new ChooseContact(Ask.CASE, new Contact(Means.SMS, null, false)))
                .refused("petition.contact-address");
        spec.when(new ChooseContact(Ask.CASE, new Contact(Means.NONE, World.words("left over"), false)))
                .refused("petition.contact-address");
        spec.when(new ChooseContact(Ask.CASE, new Contact(Means.NONE, null, true)))
                .happens(ContactChosen.class);
    }

    private static LodgePetition lodge(Accused accused, Contact contact) {
        var c = Ask.lodgeAgainst(accused);
        return new LodgePetition(
                c.caseId(),
                c.number(),
                c.channel(),
                c.unit(),
                c.receivedOn(),
                c.complainant(),
                c.visitors(),
                c.letter(),
                c.oralRecord(),
                c.attachments(),
                c.accused(),
                contact,
                null);
    }
}
