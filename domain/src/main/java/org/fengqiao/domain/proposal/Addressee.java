package org.fengqiao.domain.proposal;

import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * To whom a proposal is made (建议对象): a unit of the tree, or a body outside of it by its name.
 *
 * @param unit null for a body outside
 * @param body what it is called; null for a unit
 * @throws Refused {@code proposal.one-addressee}
 */
public record Addressee(@Nullable UnitCode unit, @Nullable Sealed body) {
    public Addressee {
        if ((unit == null) == (body == null)) {
            throw Refused.invalid("proposal.one-addressee");
        }
    }

    public static Addressee unit(UnitCode code) {
        return new Addressee(code, null);
    }

    public static Addressee outside(Sealed name) {
        return new Addressee(null, name);
    }

    public boolean is(UnitCode code) {
        return code.equals(unit);
    }
}
