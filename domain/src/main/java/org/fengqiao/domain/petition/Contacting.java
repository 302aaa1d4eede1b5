package org.fengqiao.domain.petition;

import java.util.List;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.petition.ContactCommand.ChooseContact;
import org.fengqiao.domain.petition.ContactEvent.ContactChosen;
import org.fengqiao.domain.petition.IntakeCommand.LodgePetition;
import org.fengqiao.domain.refusal.Refused;

/**
 * How the complainant is reached (告知方式): chosen when a petition is handed in, and at any time after.
 *
 * @see "ADR 0019 notices"
 */
final class Contacting {
    private Contacting() {}

    static List<PetitionEvent> choose(ChooseContact c, Facts facts) {
        return List.of(chosen(c.caseId(), c.contact(), facts));
    }

    /** Nothing where nothing was asked for. */
    static List<PetitionEvent> atLodging(LodgePetition c, Facts facts) {
        return c.contact().equals(Contact.NONE) ? List.of() : List.of(chosen(c.caseId(), c.contact(), facts));
    }

    private static ContactChosen chosen(String caseId, Contact contact, Facts facts) {
        if ((contact.means() == Means.NONE) != (contact.address() == null)) {
            throw Refused.invalid("petition.contact-address", contact.means().name());
        }
        return new ContactChosen(caseId, facts.thisMinute(), contact);
    }
}
