package org.fengqiao.domain.authority;

import java.util.Optional;
import org.fengqiao.domain.unit.UnitCode;

/** Who works where with which duties today (人员名册), as a decision sees it. */
@FunctionalInterface
public interface Roster {
    /** The account as it stands; empty when unknown or closed. */
    Optional<Actor.Staff> find(String account);

    /** Whether anybody works there who could register, accept and answer; so it is where nothing else is known. */
    default boolean worksOnPetitions(UnitCode unit) {
        return true;
    }
}
