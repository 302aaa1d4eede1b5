package org.fengqiao.infra.accounts;

import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.infra.engine.Senders;
import org.fengqiao.projections.access.Access;
import org.fengqiao.projections.access.AccessKind;
import org.fengqiao.projections.access.AccessLog;
import org.springframework.stereotype.Component;

/** What was done with accounts, as the access log keeps it (账号操作留痕). */
@Component
class Remembered {
    private final AccessLog log;

    Remembered(AccessLog log) {
        this.log = log;
    }

    void administered(Actor actor, String what, String account) {
        var unit = actor instanceof Actor.Staff staff ? staff.unit().value() : null;
        var duty = actor instanceof Actor.Staff ? Duty.ADMINISTRATOR.name() : null;
        log.remember(Access.of(AccessKind.ADMINISTERED, Senders.nameOf(actor), duty, unit)
                .detailed(what + ":" + account));
    }

    void passwordChanged(Actor.Staff self) {
        log.remember(Access.of(
                AccessKind.PASSWORD_CHANGED, self.account(), null, self.unit().value()));
    }
}
