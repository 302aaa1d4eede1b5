package org.fengqiao.projections.notices;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.Means;
import org.jspecify.annotations.Nullable;

/**
 * What waits to leave the platform, and what could not (待发与未送达). Neither addresses nor words lie in it: both are looked up
 * when a message is sent.
 *
 * @see "ADR 0019 notices"
 */
public interface Outbox {
    /** By which means messages can leave here; the others are offered to nobody. */
    Set<Means> open();

    /**
     * What was tried in vain as often as it may be, by key.
     *
     * @param after {@link Stuck#id} of the last one of the page before; null for the first page
     */
    List<Stuck> stuck(Actor actor, @Nullable String after, int limit);

    /** One of them; empty when it was sent again or given up meanwhile. */
    Optional<Stuck> find(Actor actor, String id);

    /** Tries it again from the beginning, at once. */
    void retry(Actor actor, String id);

    /**
     * Tries all of them again from the beginning, after a gateway was down.
     *
     * @return how many
     */
    int retryAll(Actor actor);

    /** Gives it up for good. */
    void discard(Actor actor, String id);

    /** @param failure what went wrong the last time, as a code */
    record Stuck(String id, MessageKind kind, Means means, Instant since, int tries, String failure) {}
}
