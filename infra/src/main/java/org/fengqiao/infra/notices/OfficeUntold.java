package org.fengqiao.infra.notices;

import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.infra.engine.Senders;
import org.fengqiao.infra.notices.ParkedEvents.Parked;
import org.fengqiao.projections.access.Access;
import org.fengqiao.projections.access.AccessKind;
import org.fengqiao.projections.access.AccessLog;
import org.fengqiao.projections.notices.Untold;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the administrator does with events that could not be told; each act is remembered. */
@Component
class OfficeUntold implements Untold {
    private final ParkedEvents parked;
    private final ParkedRounds rounds;
    private final AccessLog log;

    OfficeUntold(ParkedEvents parked, ParkedRounds rounds, AccessLog log) {
        this.parked = parked;
        this.rounds = rounds;
        this.log = log;
    }

    @Override
    public List<Entry> list(Actor actor, @Nullable String after, int limit) {
        Authority.require(actor, Permission.KEEP_OUTBOX);
        return parked.heads(after, limit).stream().map(this::entry).toList();
    }

    @Override
    public Optional<Entry> find(Actor actor, String id) {
        Authority.require(actor, Permission.KEEP_OUTBOX);
        return parked.find(id).map(this::entry);
    }

    private Entry entry(Parked head) {
        var line = parked.line(head.handler(), head.about(), MOST_COUNTED + 1);
        return new Entry(
                head.id(),
                head.handler(),
                head.type(),
                head.at(),
                head.since(),
                head.tries(),
                line.size() - 1,
                head.next(),
                head.failure());
    }

    @Override
    public void retry(Actor actor, String id) {
        if (!rounds.goOn(remembered(actor, id, "untold.retried:"))) {
            throw Refused.conflict("untold.again");
        }
    }

    @Override
    public void giveUp(Actor actor, String id) {
        var one = remembered(actor, id, "untold.given-up:");
        parked.remove(one);
        rounds.goOn(one);
    }

    /** Written down before it is done. */
    private Parked remembered(Actor actor, String id, String what) {
        Authority.require(actor, Permission.KEEP_OUTBOX);
        var one = parked.find(id).orElseThrow(() -> Refused.unknown("untold.unknown"));
        var unit = actor instanceof Actor.Staff staff ? staff.unit().value() : null;
        log.remember(Access.of(AccessKind.ADMINISTERED, Senders.nameOf(actor), null, unit)
                .detailed(what + one.id()));
        return one;
    }
}
