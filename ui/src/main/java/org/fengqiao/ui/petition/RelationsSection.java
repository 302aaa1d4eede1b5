package org.fengqiao.ui.petition;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import java.util.Optional;
import org.fengqiao.projections.petitionfile.PetitionFiles.PetitionFile;
import org.fengqiao.projections.petitionfile.PetitionFiles.SameMatter;
import org.fengqiao.projections.worklist.Worklist.Item;
import org.fengqiao.ui.parts.CallLink;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;

/** Who else has to do with it (关系): sender, assistants, the same matter. */
class RelationsSection extends FileSection {
    private static final long serialVersionUID = 1;

    private final transient Desk desk;

    RelationsSection(Desk desk, Speech say, PetitionFile file) {
        super(say, "file.relations");
        this.desk = desk;
        var facts = new DescriptionList();
        facts.addClassName("facts-list");
        var sending = file.sending();
        if (sending != null) {
            fact(facts, "file.sent-by", desk.units().nameOf(sending.from()) + " · " + say.moment(sending.at()));
            fact(facts, "file.report-term", sending.term() == null ? null : say.date(sending.term()));
            fact(facts, "file.sent-reason", sending.reason());
            fact(facts, "file.objection", sending.objection());
        }
        file.assisting()
                .forEach(assistance -> fact(
                        facts,
                        "file.assists",
                        desk.units().nameOf(assistance.unit()) + " · " + say.moment(assistance.since())));
        var call = Optional.ofNullable(desk.calls().getIfAvailable())
                .flatMap(calls -> calls.ofPetition(desk.staff(), file.caseId()));
        add(facts);
        call.ifPresent(from -> line(quiet(say.say("file.call")), new CallLink(from.callId(), from.number())));
        file.sameMatters().forEach(this::show);
        setVisible(sending != null
                || call.isPresent()
                || !file.assisting().isEmpty()
                || !file.sameMatters().isEmpty());
    }

    private void show(SameMatter other) {
        var number = desk.worklist()
                .find(desk.staff(), other.otherCaseId())
                .map(Item::number)
                .orElse(say.say("file.other-case"));
        line(
                quiet(say.say(other.same() ? "act.same.yes" : "act.same.no")),
                new Anchor(PetitionNavigation.addressOf(other.otherCaseId()), number));
    }
}
