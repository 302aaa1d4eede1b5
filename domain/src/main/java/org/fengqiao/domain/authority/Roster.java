package org.fengqiao.domain.authority;

import java.util.Optional;

/** Who works where with which duties today (人员名册), as a decision sees it. */
@FunctionalInterface
public interface Roster {
    /** The account as it stands; empty when unknown or closed. */
    Optional<Actor.Staff> find(String account);
}
