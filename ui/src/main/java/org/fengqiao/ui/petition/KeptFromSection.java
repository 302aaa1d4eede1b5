package org.fengqiao.ui.petition;

import com.vaadin.flow.component.html.DescriptionList;
import java.util.Collection;
import java.util.stream.Collectors;
import org.fengqiao.projections.petitionfile.KeptFrom;
import org.fengqiao.projections.petitionfile.KeptFrom.AskedRecusal;
import org.fengqiao.projections.petitionfile.PetitionFile;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;

/** Who must not learn of it, for those who may see it (隔离与回避); P12, P14. */
class KeptFromSection extends FileSection {
    private static final long serialVersionUID = 1;

    private final transient Desk desk;

    KeptFromSection(Desk desk, Speech say, PetitionFile file) {
        super(say, "file.kept-from");
        this.desk = desk;
        var kept = file.keptFrom();
        var facts = new DescriptionList();
        facts.addClassName("facts-list");
        for (var unit : kept.units()) {
            fact(
                    facts,
                    "file.kept-from.units",
                    say.say("file.kept-from.and-below", desk.units().nameOf(unit)));
        }
        fact(facts, "file.kept-from.people", names(kept.people()));
        fact(facts, "file.kept-from.recused", names(kept.recused()));
        fact(
                facts,
                "file.kept-from.asked",
                names(kept.asked().stream().map(AskedRecusal::account).toList()));
        add(facts, quiet(desk.citing(say.say("file.kept-from.about"), file.receivedOn())));
        setVisible(!kept.equals(KeptFrom.NOBODY));
    }

    private String names(Collection<String> accounts) {
        return accounts.stream().map(desk.roster()::nameOf).collect(Collectors.joining(say.say("said.and")));
    }
}
