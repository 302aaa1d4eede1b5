package org.fengqiao.infra.works;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.fengqiao.projections.works.Works.Kind;
import org.fengqiao.projections.works.Works.State;
import org.jspecify.annotations.Nullable;

/**
 * One long work as it is kept (任务): written after each step, so that a restart goes on where it stood.
 *
 * @param account on whose behalf it goes on, as {@code Senders} names an actor
 * @param plan what is to be done, as its task wrote it
 * @param about what it is about, for whoever looks at it
 * @param phase which step it is at, counted from 0
 * @param item which of several things in that step
 * @param after the last thing that was dealt with in it; empty at its beginning
 * @param total cases to deal with, but for those that are kept from anybody; −1 until they were counted
 * @param left cases that could not be dealt with
 * @param spentMs how long it ran, over all starts
 * @param failureValues values of the sentence that tells the failure
 */
record Job(
        String id,
        Kind kind,
        String account,
        String plan,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> about,
        State state,
        int phase,
        int item,
        String after,
        long total,
        long done,
        long left,
        long spentMs,
        Instant startedAt,
        @Nullable String failure,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> failureValues) {

    static Job begun(String id, Kind kind, String account, String plan, List<String> about, Instant now) {
        return new Job(id, kind, account, plan, about, State.RUNNING, 0, 0, "", -1, 0, 0, 0, now, null, List.of());
    }

    boolean running() {
        return state == State.RUNNING;
    }

    /** At the beginning of another step. */
    Job atPhase(int next) {
        return at(next, 0, "");
    }

    /** At the beginning of the next thing in this step. */
    Job nextItem() {
        return at(phase, item + 1, "");
    }

    /** Further on in this step. */
    Job past(String key) {
        return at(phase, item, key);
    }

    private Job at(int nextPhase, int nextItem, String nextAfter) {
        return with(job -> {
            job.phase = nextPhase;
            job.item = nextItem;
            job.after = nextAfter;
        });
    }

    Job counted(long cases) {
        return with(job -> job.total = cases);
    }

    Job dealtWith(long more, int couldNot) {
        return with(job -> {
            job.done += more;
            job.left += couldNot;
        });
    }

    Job spent(long ms) {
        return with(job -> job.spentMs += ms);
    }

    /** On behalf of somebody, from where it stood. */
    Job resumedBy(String who) {
        return with(job -> {
            job.account = who;
            job.state = State.RUNNING;
            job.failure = null;
            job.failureValues = List.of();
        });
    }

    Job ended(State end) {
        return ended(end, null, List.of());
    }

    /** @param values of the sentence that tells why */
    Job ended(State end, @Nullable String why, List<String> values) {
        return with(job -> {
            job.state = end;
            job.failure = why;
            job.failureValues = values;
        });
    }

    private Job with(Consumer<Draft> change) {
        var draft = new Draft(this);
        change.accept(draft);
        return draft.job();
    }

    /** A job while it goes a step further: the one place that names all of its fields again. */
    private static final class Draft {
        private final Job before;
        private String account;
        private State state;
        private int phase;
        private int item;
        private String after;
        private long total;
        private long done;
        private long left;
        private long spentMs;
        private @Nullable String failure;
        private List<String> failureValues;

        Draft(Job job) {
            before = job;
            account = job.account;
            state = job.state;
            phase = job.phase;
            item = job.item;
            after = job.after;
            total = job.total;
            done = job.done;
            left = job.left;
            spentMs = job.spentMs;
            failure = job.failure;
            failureValues = job.failureValues;
        }

        Job job() {
            return new Job(
                    before.id,
                    before.kind,
                    account,
                    before.plan,
                    before.about,
                    state,
                    phase,
                    item,
                    after,
                    total,
                    done,
                    left,
                    spentMs,
                    before.startedAt,
                    failure,
                    failureValues);
        }
    }
}
