package org.fengqiao.domain.petition;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.petition.Petition.Live;
import org.fengqiao.domain.petition.WallCommand.DeclineRecusal;
import org.fengqiao.domain.petition.WallCommand.DiscloseInterest;
import org.fengqiao.domain.petition.WallCommand.GrantRecusal;
import org.fengqiao.domain.petition.WallCommand.LiftRecusal;
import org.fengqiao.domain.petition.WallCommand.RequestRecusal;
import org.fengqiao.domain.petition.WallEvent.InterestDisclosed;
import org.fengqiao.domain.petition.WallEvent.RecusalDeclined;
import org.fengqiao.domain.petition.WallEvent.RecusalGranted;
import org.fengqiao.domain.petition.WallEvent.RecusalLifted;
import org.fengqiao.domain.petition.WallEvent.RecusalRequested;
import org.fengqiao.domain.refusal.Refused;

/**
 * Whoever has a direct interest in a matter or its complainant stays away from it (回避): article 28; P12.
 *
 * <p>The person says so, or the complainant asks for it; the head of the unit or of one above decides, and nobody about
 * himself. Whoever answers for the matter in person (包案) answers for it no more, and another leader may take charge.
 * Whoever may decide may also lift it: from then on the person may learn of it like anybody.
 */
final class Recusing {
    private Recusing() {}

    static List<PetitionEvent> disclose(Live p, DiscloseInterest c, Facts facts) {
        var account = account(c, facts);
        checkOpen(p, account);
        return List.of(new InterestDisclosed(c.caseId(), facts.thisMinute(), account, c.reasons()));
    }

    static List<PetitionEvent> request(Live p, RequestRecusal c, Facts facts) {
        if (facts.roster().find(c.account()).isEmpty()) {
            throw Refused.invalid("petition.nobody-of-that-name", c.account());
        }
        checkOpen(p, c.account());
        return List.of(new RecusalRequested(c.caseId(), facts.thisMinute(), c.account(), c.reasons()));
    }

    static List<PetitionEvent> grant(Live p, GrantRecusal c, Facts facts) {
        asked(p, c, c.account(), facts);
        var granted = new RecusalGranted(c.caseId(), facts.thisMinute(), c.account());
        var events = new ArrayList<PetitionEvent>(List.of(granted));
        events.addAll(Walling.inNobodysCharge((Live) PetitionLife.evolve(p, granted), facts));
        return List.copyOf(events);
    }

    /** By whoever may decide on it: the person cannot, who learns nothing of it. */
    static List<PetitionEvent> lift(Live p, LiftRecusal c, Facts facts) {
        if (!p.matter().barred().recused().contains(c.account())) {
            throw Refused.conflict("petition.nobody-recused");
        }
        return List.of(new RecusalLifted(c.caseId(), facts.thisMinute(), c.account(), c.reason()));
    }

    static List<PetitionEvent> decline(Live p, DeclineRecusal c, Facts facts) {
        var asked = asked(p, c, c.account(), facts);
        return List.of(
                new RecusalDeclined(c.caseId(), facts.thisMinute(), c.account(), asked.disclosed(), c.reasons()));
    }

    private static void checkOpen(Live p, String account) {
        var barred = p.matter().barred();
        if (barred.walls().keepOut(account)) {
            throw Refused.invalid("petition.stays-away-already");
        }
        if (barred.about(account).isPresent()) {
            throw Refused.conflict("petition.recusal-asked-already");
        }
    }

    private static Barred.Asked asked(Live p, PetitionCommand c, String account, Facts facts) {
        var asked = p.matter().barred().about(account).orElseThrow(() -> Refused.conflict("petition.no-recusal-asked"));
        if (account.equals(account(c, facts))) {
            throw Refused.conflict("petition.nobody-decides-on-own-recusal");
        }
        return asked;
    }

    private static String account(PetitionCommand c, Facts facts) {
        if (facts.actor() instanceof Actor.Staff staff) {
            return staff.account();
        }
        throw Refused.denied("authority.denied", c.permission().name());
    }
}
