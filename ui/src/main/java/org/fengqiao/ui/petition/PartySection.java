package org.fengqiao.ui.petition;

import com.vaadin.flow.component.html.DescriptionList;
import org.fengqiao.domain.petition.Means;
import org.fengqiao.projections.petitionfile.PetitionFile;
import org.fengqiao.ui.words.Speech;

/** Who lodged it (信访人). */
class PartySection extends FileSection {
    private static final long serialVersionUID = 1;

    PartySection(Speech say, PetitionFile file) {
        super(say, "file.person");
        var person = file.person();
        if (person == null) {
            add(quiet(say.say("file.words-withheld")));
            return;
        }
        var facts = new DescriptionList();
        facts.addClassName("facts-list");
        fact(facts, "file.name", person.name().isBlank() ? say.say("queue.words-gone") : person.name());
        fact(facts, "file.phone", person.phone());
        fact(facts, "file.address", person.address());
        fact(facts, "file.confidential", person.telling().confidential() ? say.say("file.confidential.is") : null);
        var means = person.telling().means();
        fact(facts, "file.telling", means == Means.NONE ? null : say.name(means));
        var several = file.headcount() > 1;
        fact(facts, "file.headcount", several ? say.say("file.people", file.headcount()) : null);
        var came = person.visitors();
        fact(facts, "file.visitors", came != null && several ? say.say("file.people", came) : null);
        fact(facts, "file.representatives", person.representatives());
        add(facts);
    }
}
