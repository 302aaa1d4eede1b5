package org.fengqiao.domain.account;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.refusal.Refused;

/**
 * Which duties one account may have together (职责分离).
 *
 * <p>Who audits has no other duty: an auditor reads every file and the log of who read them, so neither the work nor the
 * accounts of those who work may be in the same hands. An administrator may also work on cases, because a street office
 * may have nobody else, and then does so on the ground of that other duty.
 */
final class Duties {
    private static final Set<Duty> NEVER_AN_ACCOUNTS = EnumSet.of(Duty.COMPLAINANT, Duty.HOUSE);

    private Duties() {}

    static void check(Set<Duty> duties) {
        if (duties.isEmpty()) {
            throw Refused.invalid("account.no-duty");
        }
        for (var duty : inOrder(duties)) {
            if (NEVER_AN_ACCOUNTS.contains(duty)) {
                throw Refused.invalid("account.no-duty-of-an-account", duty.name());
            }
        }
        if (duties.contains(Duty.AUDITOR) && duties.size() > 1) {
            throw Refused.invalid("account.who-audits-does-nothing-else");
        }
    }

    /** In one order whatever it was made from, so that the same event is always stored as the same text. */
    static Set<Duty> inOrder(Set<Duty> duties) {
        return Collections.unmodifiableSet(new TreeSet<>(duties));
    }
}
