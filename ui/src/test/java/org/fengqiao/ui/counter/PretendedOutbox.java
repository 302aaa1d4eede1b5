package org.fengqiao.ui.counter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.Means;
import org.fengqiao.projections.notices.Outbox;
import org.jspecify.annotations.Nullable;

/** Both gateways are set up, unless a test closes them; nothing is ever stuck. */
final class PretendedOutbox implements Outbox {
    Set<Means> open = Set.of(Means.SMS, Means.EMAIL);

    @Override
    public Set<Means> open() {
        return open;
    }

    @Override
    public List<Stuck> stuck(Actor actor, @Nullable String after, int limit) {
        return List.of();
    }

    @Override
    public Optional<Stuck> find(Actor actor, String id) {
        return Optional.empty();
    }

    @Override
    public void retry(Actor actor, String id) {}

    @Override
    public int retryAll(Actor actor) {
        return 0;
    }

    @Override
    public void discard(Actor actor, String id) {}
}
