package org.fengqiao.projections.notices;

import java.time.Instant;
import java.util.List;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.projections.cases.CaseChanges.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Notices at a desk (站内通知): each person's own. What they are about is looked up when they are shown, under the authority
 * of that moment: what may not be found any more is not in the list and not in the count.
 *
 * @see "ADR 0019 notices"
 */
public interface Notices {
    /** As far as unread ones are counted. */
    int MOST_COUNTED = 100;

    /**
     * The newest first.
     *
     * @param after {@link Notice#id} of the last one of the page before; null for the first page
     */
    List<Notice> page(Actor.Staff self, @Nullable String after, int limit);

    /** The newest unread ones, {@value #MOST_COUNTED} at most. */
    List<Notice> unread(Actor.Staff self);

    /** Marks one as read; what is not theirs, or was read, changes nothing. */
    void read(Actor.Staff self, String id);

    void readAll(Actor.Staff self);

    /**
     * Marks as read whatever is about a case or a proposal, because its file was opened.
     *
     * @param id of the case or the proposal
     */
    void readAbout(Actor.Staff self, String id);

    /**
     * Runs {@code listener} on another thread whenever this person's notices changed, or the case of an unread one did, in
     * sight or not, until it is closed.
     */
    Subscription subscribe(String account, Runnable listener);

    /**
     * @param by who caused it: account, {@code complainant} or {@code house}
     */
    record Notice(String id, NoticeKind kind, Instant at, String by, boolean unread, About about) {}
}
