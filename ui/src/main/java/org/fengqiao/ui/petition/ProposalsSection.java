package org.fengqiao.ui.petition;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.fengqiao.domain.proposal.PetitionOffice;
import org.fengqiao.projections.petitionfile.PetitionFile;
import org.fengqiao.projections.proposal.Proposals.Item;
import org.fengqiao.ui.parts.ProposalLink;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;

/** Proposals that rest on this case (依据本件的建议), and the way to one where the case is supervised; article 40, P21. */
class ProposalsSection extends FileSection {
    private static final long serialVersionUID = 1;

    ProposalsSection(Desk desk, Speech say, PetitionFile file) {
        super(say, "file.proposals");
        if (file.past() != null) {
            setVisible(false);
            return;
        }
        var found = desk.proposals().stream()
                .flatMap(all -> all.restingOn(desk.staff(), file.caseId()).stream())
                .toList();
        var begins = file.watch().supervision() != null
                && PetitionOffice.mayPropose(desk.staff(), desk.units().tree());
        setVisible(begins || !found.isEmpty());
        show(found);
        if (begins) {
            line(new Anchor(ProposalLink.addressOfNew(file.caseId()), say.say("file.proposals.make")));
        }
    }

    private void show(List<Item> found) {
        found.forEach(item -> line(
                quiet(say.name(item.kind())),
                new ProposalLink(item.proposalId(), item.number()),
                quiet(item.adoption() == null ? say.name(item.state()) : say.name(item.adoption()))));
    }
}
