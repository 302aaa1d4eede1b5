package org.fengqiao.infra.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.decision.Receipt;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.infra.rest.OnCase.Shelves;
import org.fengqiao.projections.accounts.Accounts;
import org.fengqiao.projections.attachments.Attachments;
import org.fengqiao.projections.cases.Cases;
import org.fengqiao.projections.history.CaseHistory;
import org.fengqiao.projections.history.CaseStory;
import org.fengqiao.projections.petitionfile.Action;
import org.fengqiao.projections.units.Units;
import org.fengqiao.projections.worklist.Worklist;
import org.springframework.stereotype.Component;

/** Turns a request into a command, sends it, and tells where the case stands after it (办理操作). */
@Component
class Acting {
    private final Calls calls;
    private final Bodies bodies;
    private final Cases cases;
    private final CaseHistory history;
    private final Units units;
    private final Shelves shelves;

    Acting(
            Calls calls,
            Bodies bodies,
            Cases cases,
            CaseHistory history,
            Units units,
            Attachments attachments,
            Worklist worklist,
            Accounts accounts) {
        this.calls = calls;
        this.bodies = bodies;
        this.cases = cases;
        this.history = history;
        this.units = units;
        this.shelves = new Shelves(attachments, worklist, accounts);
    }

    Answers.Done act(Actor actor, String caseId, Action action, HttpServletRequest request) {
        var body = bodies.read(request, ActionRequests.of(action));
        if (!body.uploads().isEmpty()) {
            checkMayBring(actor, caseId, action);
        }
        var on = new OnCase(actor, caseId, cases.wordsOf(caseId), calls.minute(), body.uploads(), shelves);
        var receipt = cases.send(actor, body.fields().command(on), Calls.commandId(request));
        return done(receipt);
    }

    /** The new code is told to whoever asked, and to nobody else. */
    Answers.Lodged reissueCode(Actor actor, String caseId, String number, HttpServletRequest request) {
        var body = bodies.read(request, HandlingRequest.ReissueCode.class);
        var on = new OnCase(actor, caseId, cases.wordsOf(caseId), calls.minute(), List.of(), shelves);
        var code = cases.reissueCode(actor, body.fields().command(on), Calls.commandId(request));
        return new Answers.Lodged(caseId, number, code);
    }

    /** A file is kept before its command is decided: nobody fills the store with what will be refused. */
    private void checkMayBring(Actor actor, String caseId, Action action) {
        var permission = switch (action) {
            case ATTACH -> Permission.ASSIST;
            case SUPPLEMENT -> Permission.SUPPLEMENT;
            default -> throw Refused.invalid("request.media-type");
        };
        var involvement = CaseStory.of(history.of(caseId))
                .orElseThrow(() -> Refused.unknown("case.unknown"))
                .glance()
                .involvement();
        Authority.require(actor, permission, involvement.of(actor, units.tree()));
    }

    /** As it stood right after: a repeated request gets what the first one got, whatever came later. */
    private Answers.Done done(Receipt receipt) {
        var events = history.of(receipt.id()).stream()
                .filter(recorded -> recorded.sequence() <= receipt.sequence())
                .toList();
        var glance = CaseStory.of(events)
                .orElseThrow(() -> new IllegalStateException("a case that was just written"))
                .glance();
        return new Answers.Done(receipt.id(), glance.number().value(), receipt.sequence(), glance.state());
    }
}
