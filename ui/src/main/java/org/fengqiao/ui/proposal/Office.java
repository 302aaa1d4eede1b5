package org.fengqiao.ui.proposal;

import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.proposal.PetitionOffice;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.proposal.ProposalDesk;
import org.fengqiao.projections.proposal.Proposals;
import org.fengqiao.projections.proposal.Proposals.Item;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;
import org.springframework.stereotype.Component;

/** What the screens on proposals ask (建议入口). */
@Component
record Office(Desk desk, Proposals proposals, ProposalDesk door) {
    Actor.Staff staff() {
        return desk.staff();
    }

    Speech speech() {
        return desk.speech();
    }

    String unit(UnitCode code) {
        return desk.units().nameOf(code);
    }

    /** Whether who sits here may propose at all. */
    boolean mayPropose() {
        return PetitionOffice.mayPropose(staff(), desk.units().tree());
    }

    /** To whom it is made, as far as the reader may read it. */
    String addressee(Item item, Speech say) {
        var unit = item.addressee();
        if (unit != null) {
            return unit(unit);
        }
        return item.body().isEmpty() ? say.say("proposal.words-withheld") : item.body();
    }
}
