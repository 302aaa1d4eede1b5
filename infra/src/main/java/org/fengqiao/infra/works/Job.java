package org.fengqiao.infra.works;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.util.List;
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

    private Job at(int nextPhase, int nextItem, String nextAfter) {
        return new Job(
                id,
                kind,
                account,
                plan,
                about,
                state,
                nextPhase,
                nextItem,
                nextAfter,
                total,
                done,
                left,
                spentMs,
                startedAt,
                failure,
                failureValues);
    }

    /** Further on in this step. */
    Job past(String key) {
        return at(phase, item, key);
    }

    Job counted(long cases) {
        return new Job(
                id,
                kind,
                account,
                plan,
                about,
                state,
                phase,
                item,
                after,
                cases,
                done,
                left,
                spentMs,
                startedAt,
                failure,
                failureValues);
    }

    Job dealtWith(long more, int couldNot) {
        return new Job(
                id,
                kind,
                account,
                plan,
                about,
                state,
                phase,
                item,
                after,
                total,
                done + more,
                left + couldNot,
                spentMs,
                startedAt,
                failure,
                failureValues);
    }

    Job spent(long ms) {
        return new Job(
                id,
                kind,
                account,
                plan,
                about,
                state,
                phase,
                item,
                after,
                total,
                done,
                left,
                spentMs + ms,
                startedAt,
                failure,
                failureValues);
    }

    /** On behalf of somebody, from where it stood. */
    Job resumedBy(String who) {
        return new Job(
                id,
                kind,
                who,
                plan,
                about,
                State.RUNNING,
                phase,
                item,
                after,
                total,
                done,
                left,
                spentMs,
                startedAt,
                null,
                List.of());
    }

    Job ended(State end) {
        return ended(end, null, List.of());
    }

    /** @param values of the sentence that tells why */
    Job ended(State end, @Nullable String why, List<String> values) {
        return new Job(
                id, kind, account, plan, about, end, phase, item, after, total, done, left, spentMs, startedAt, why,
                values);
    }
}
