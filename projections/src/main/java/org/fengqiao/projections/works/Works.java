package org.fengqiao.projections.works;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.refusal.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Long works of the house (长任务): each goes on by itself, also after a restart, tells how far it came, and can be stopped
 * and resumed. Whoever may begin one may see, stop and resume all of its kind.
 *
 * @see "ADR 0020 what lasts passes over by commands"
 */
public interface Works {
    /** Where a work stands (任务状态). */
    enum State {
        RUNNING,
        STOPPED,
        COMPLETED,
        FAILED
    }

    /** What is done (任务种类). */
    enum Kind {
        /** 撤并单位. */
        SUCCESSION(Permission.KEEP_UNITS),
        /** 人员离岗交接. */
        HAND_OVER(Permission.KEEP_ACCOUNTS),
        /** 期限随日历调整. */
        CALENDAR(Permission.KEEP_CALENDAR),
        /** 期限随规则修订调整. */
        RULEBOOK(Permission.KEEP_RULEBOOK);

        private final Permission permission;

        Kind(Permission permission) {
            this.permission = permission;
        }

        public Permission permission() {
            return permission;
        }
    }

    Optional<Work> find(Actor actor, String id);

    /** The newest first. */
    default List<Work> latest(Actor actor, int limit) {
        return latest(actor, null, limit);
    }

    /**
     * The same, page by page.
     *
     * @param before {@link Work#id} of the last one of the page before; null for the first page
     * @param limit 200 at most
     */
    List<Work> latest(Actor actor, @Nullable String before, int limit);

    /**
     * What was done stays; a work that has ended already is left as it is.
     *
     * @throws Refused {@code work.unknown}
     */
    void stop(Actor actor, String id);

    /**
     * Goes on where it stood, after a stop or a failure, on behalf of whoever resumes it.
     *
     * @throws Refused {@code work.unknown}, {@code work.not-stopped}
     */
    void resume(Actor actor, String id);

    /**
     * @param about what it is about, as its kind tells it: the units and after them their successors, joined by blanks;
     *     an account, and the one that goes on or nothing; two versions of the calendar or of the
     *     rulebook, and there the rule
     * @param step name of the step it is at, for the bundles
     * @param total how many cases there are to deal with, but for those that are kept from anybody, which pass over
     *     untold; −1 while nobody counted them
     * @param done how many of them are dealt with
     * @param left how many cases could not be dealt with: they need a look
     * @param failure why it failed; null unless it did
     */
    record Work(
            String id,
            Kind kind,
            List<String> about,
            State state,
            String step,
            long total,
            long done,
            long left,
            double seconds,
            Instant startedAt,
            @Nullable Reason failure) {
        public Work {
            about = List.copyOf(about);
        }
    }

    /** @param values of its sentence */
    record Reason(String code, List<String> values) {}
}
