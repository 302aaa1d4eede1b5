package org.fengqiao.projections.history;

import org.fengqiao.domain.petition.Contact;
import org.fengqiao.domain.petition.ContactEvent.ContactChosen;

/** How the complainant of a case wants to be told now (现行告知方式): what was chosen last. */
public final class Reached {
    private Reached() {}

    public static Contact by(CaseStory story) {
        return story.last(ContactChosen.class)
                .map(told -> told.event().contact())
                .orElse(Contact.NONE);
    }
}
