package org.fengqiao.infra.accounts;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.authority.Roster;
import org.fengqiao.domain.refusal.Refused;
import org.springframework.stereotype.Component;

/** Who works here now, as far as keeping accounts has to know it (在岗情况). */
@Component
class Staffing {
    private static final int PAGE = 200;

    private final Roster roster;
    private final Credentials credentials;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    Staffing(Roster roster, Credentials credentials) {
        this.roster = roster;
        this.credentials = credentials;
    }

    Optional<Actor.Staff> find(String account) {
        return roster.find(account);
    }

    /** One at a time, so that two administrators who close each other leave one; without any, nobody could open accounts. */
    void keepingAnAdministrator(String account, boolean staysOne, Runnable change) {
        oneAtATime.lock();
        try {
            if (!staysOne && administers(account) && !anotherThan(account)) {
                throw Refused.conflict("account.last-administrator");
            }
            change.run();
        } finally {
            oneAtATime.unlock();
        }
    }

    private boolean administers(String account) {
        return roster.find(account)
                .filter(staff -> staff.has(Duty.ADMINISTRATOR))
                .isPresent();
    }

    private boolean anotherThan(String account) {
        var page = credentials.after("", PAGE);
        while (!page.isEmpty()) {
            var found = page.stream()
                    .filter(kept -> !kept.closed() && !kept.account().equals(account))
                    .anyMatch(kept -> administers(kept.account()));
            if (found) {
                return true;
            }
            page = credentials.after(page.getLast().userName(), PAGE);
        }
        return false;
    }
}
