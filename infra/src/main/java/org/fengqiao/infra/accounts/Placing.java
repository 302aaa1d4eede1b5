package org.fengqiao.infra.accounts;

import java.util.Set;
import org.fengqiao.domain.account.AccountCorrection;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.unit.UnitCode;

/**
 * Where an account works, as what, and whether still (岗位变动). What lies with it does not follow by itself, so nothing but
 * the handing over asks for it: screens and REST ask {@link org.fengqiao.projections.accounts.Leaving}.
 */
public interface Placing {
    void move(Actor actor, String account, UnitCode unit);

    /** @throws org.fengqiao.domain.refusal.Refused {@code account.last-administrator} */
    void changeDuties(Actor actor, String account, Set<Duty> duties);

    /**
     * Nobody signs in with it any more.
     *
     * @throws org.fengqiao.domain.refusal.Refused {@code account.last-administrator}
     */
    void close(Actor actor, String account);

    /**
     * Corrects an entry; seals the reason.
     *
     * @throws org.fengqiao.domain.refusal.Refused {@code correction.no-reason}, {@code account.last-administrator}
     */
    void correct(Actor actor, String account, int entry, AccountCorrection correction, String reason);
}
