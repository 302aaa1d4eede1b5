package org.fengqiao.ui.shell;

import java.time.Instant;
import java.util.Optional;
import org.fengqiao.domain.authority.Actor;

/** Who sits at the desk (当前登录人). */
public interface SignedIn {
    /** The account as it stands now, with its unit and duties. */
    Actor.Staff staff();

    /** The sign-in before this one; what changed since is marked as new. Empty on the first. */
    Optional<Instant> newSince();
}
