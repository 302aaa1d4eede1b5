package org.fengqiao.domain.petition;

import java.util.List;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.petition.EndingCommand.ClosePetition;
import org.fengqiao.domain.petition.EndingCommand.RatePetition;
import org.fengqiao.domain.petition.EndingCommand.ReopenPetition;
import org.fengqiao.domain.petition.EndingCommand.SupplementPetition;
import org.fengqiao.domain.petition.EndingCommand.WithdrawPetition;
import org.fengqiao.domain.petition.EndingEvent.PetitionClosed;
import org.fengqiao.domain.petition.EndingEvent.PetitionRated;
import org.fengqiao.domain.petition.EndingEvent.PetitionReopened;
import org.fengqiao.domain.petition.EndingEvent.PetitionSupplemented;
import org.fengqiao.domain.petition.EndingEvent.PetitionWithdrawn;
import org.fengqiao.domain.petition.Petition.Closed;
import org.fengqiao.domain.petition.Petition.Live;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.rulebook.Clock;

/** What the complainant adds and says, and how a petition ends (补充、撤回、评价、结案): article 21; P05. */
final class Ending {
    private Ending() {}

    static List<PetitionEvent> supplement(Live p, SupplementPetition c, Facts facts) {
        return List.of(
                new PetitionSupplemented(c.caseId(), facts.thisMinute(), c.words(), List.copyOf(c.attachments())));
    }

    static List<PetitionEvent> withdraw(Live p, WithdrawPetition c, Facts facts) {
        return List.of(new PetitionWithdrawn(c.caseId(), facts.thisMinute(), c.reason(), Terms.allStopped(p.matter())));
    }

    static List<PetitionEvent> rate(Live p, RatePetition c, Facts facts) {
        if (p.matter().rated()) {
            throw Refused.conflict("petition.rated-already");
        }
        if (p instanceof Closed closed && closed.before() instanceof Petition.Withdrawn) {
            throw Refusals.notNow(c, p);
        }
        return List.of(new PetitionRated(c.caseId(), facts.thisMinute(), c.grade(), null, c.words()));
    }

    static List<PetitionEvent> close(Live p, ClosePetition c, Facts facts) {
        if (p.matter().deadline(Clock.REPORT).isPresent()) {
            throw Refused.conflict("petition.report-owed");
        }
        if (p.matter().oversight().supervision() != null) {
            throw Refused.conflict("petition.supervision-open");
        }
        return List.of(new PetitionClosed(c.caseId(), facts.thisMinute(), Terms.onClosing(p.matter())));
    }

    static List<PetitionEvent> reopen(Closed p, ReopenPetition c, Facts facts) {
        return List.of(new PetitionReopened(c.caseId(), facts.thisMinute(), c.reason()));
    }
}
