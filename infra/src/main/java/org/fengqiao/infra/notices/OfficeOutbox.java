package org.fengqiao.infra.notices;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.petition.Means;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.infra.engine.Senders;
import org.fengqiao.infra.notices.Waiting.Message;
import org.fengqiao.projections.access.Access;
import org.fengqiao.projections.access.AccessKind;
import org.fengqiao.projections.access.AccessLog;
import org.fengqiao.projections.notices.Outbox;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the administrator does with messages that could not leave; each act is remembered. */
@Component
class OfficeOutbox implements Outbox {
    private static final int AT_ONCE = 200;

    private final Waiting waiting;
    private final Gateways gateways;
    private final AccessLog log;

    OfficeOutbox(Waiting waiting, Gateways gateways, AccessLog log) {
        this.waiting = waiting;
        this.gateways = gateways;
        this.log = log;
    }

    @Override
    public Set<Means> open() {
        return gateways.open();
    }

    @Override
    public List<Stuck> stuck(Actor actor, @Nullable String after, int limit) {
        Authority.require(actor, Permission.KEEP_OUTBOX);
        return waiting.dead(after, limit).stream().map(OfficeOutbox::stuck).toList();
    }

    @Override
    public Optional<Stuck> find(Actor actor, String id) {
        Authority.require(actor, Permission.KEEP_OUTBOX);
        return waiting.dead(id).map(OfficeOutbox::stuck);
    }

    private static Stuck stuck(Message message) {
        return new Stuck(
                message.id(), message.kind(), message.means(), message.since(), message.tries(), message.failure());
    }

    @Override
    public void retry(Actor actor, String id) {
        waiting.again(remembered(actor, id, "outbox.retried:"));
    }

    /** What is laid aside again meanwhile lies where this has been already, and is not tried twice. */
    @Override
    public int retryAll(Actor actor) {
        Authority.require(actor, Permission.KEEP_OUTBOX);
        remember(actor, "outbox.retried-all");
        int count = 0;
        var page = waiting.dead(null, AT_ONCE);
        while (!page.isEmpty()) {
            page.forEach(waiting::again);
            count += page.size();
            page = waiting.dead(page.getLast().id(), AT_ONCE);
        }
        return count;
    }

    @Override
    public void discard(Actor actor, String id) {
        waiting.discard(remembered(actor, id, "outbox.discarded:"));
    }

    /** Written down before it is done. */
    private Message remembered(Actor actor, String id, String what) {
        Authority.require(actor, Permission.KEEP_OUTBOX);
        var message = waiting.dead(id).orElseThrow(() -> Refused.unknown("outbox.unknown"));
        remember(actor, what + message.id());
        return message;
    }

    private void remember(Actor actor, String detail) {
        var unit = actor instanceof Actor.Staff staff ? staff.unit().value() : null;
        log.remember(Access.of(AccessKind.ADMINISTERED, Senders.nameOf(actor), null, unit)
                .detailed(detail));
    }
}
