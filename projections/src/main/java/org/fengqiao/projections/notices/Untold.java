package org.fengqiao.projections.notices;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.authority.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What is still to be told because telling it failed (未能告知): one event of a case or of a proposal, and behind it what
 * happened to the same one since and waits its turn. All others go on meanwhile.
 *
 * @see "ADR 0019 notices"
 */
public interface Untold {
    /** As far as those are counted that wait behind one. */
    int MOST_COUNTED = 100;

    /**
     * The first of each case and proposal, by key.
     *
     * @param after {@link Entry#id} of the last one of the page before; null for the first page
     */
    List<Entry> list(Actor actor, @Nullable String after, int limit);

    /** One of them; empty when it was told or given up meanwhile. */
    Optional<Entry> find(Actor actor, String id);

    /**
     * Tells it now, and what waits behind it.
     *
     * @throws org.fengqiao.domain.refusal.Refused {@code untold.unknown}, {@code untold.again} when it failed once more
     */
    void retry(Actor actor, String id);

    /** Gives it up for good; what waits behind it is told. */
    void giveUp(Actor actor, String id);

    /**
     * @param what who would have been told or done something: {@code notices} or {@code repeats}
     * @param type stored name of the event, for example {@code petition.registered}
     * @param at when it happened
     * @param since when telling it failed first
     * @param behind how many wait behind it, {@value #MOST_COUNTED} at most
     * @param next when it is tried again by itself; null when no more
     * @param failure what went wrong the last time: the code of a refusal or the sort of a fault
     */
    record Entry(
            String id,
            String what,
            String type,
            Instant at,
            Instant since,
            int tries,
            int behind,
            @Nullable Instant next,
            String failure) {}
}
