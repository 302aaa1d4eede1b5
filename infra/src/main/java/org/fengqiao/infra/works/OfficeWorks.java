package org.fengqiao.infra.works;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Relation;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.infra.engine.KeptWorks;
import org.fengqiao.infra.engine.Senders;
import org.fengqiao.infra.problems.Outline;
import org.fengqiao.projections.works.Works;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Long works as screens and REST ask for them; each asks the authority first. */
@Component
class OfficeWorks implements Works {
    private static final Logger LOG = LoggerFactory.getLogger(OfficeWorks.class);
    private static final int MOST_LATEST = 200;

    private final Jobs jobs;
    private final WorkLine line;
    private final Clock clock;

    OfficeWorks(Jobs jobs, WorkLine line, Clock clock) {
        this.jobs = jobs;
        this.line = line;
        this.clock = clock;
    }

    String begin(Actor actor, Kind kind, Object plan, List<String> about) {
        var job = prepared(actor, kind, plan, about);
        line.add(job);
        return job.id();
    }

    /**
     * Does {@code first} and begins the work that follows from it. It is written down before: a stop between the two leaves
     * nothing half done, because the work is then taken up at the next start. Where {@code first} is refused nothing begins;
     * where nobody knows what became of it, the work finds out.
     */
    String beginAfter(Runnable first, Actor actor, Kind kind, Object plan, List<String> about) {
        var job = prepared(actor, kind, plan, about);
        line.keep(job);
        try {
            first.run();
        } catch (Refused refused) {
            line.forget(job);
            throw refused;
        } catch (RuntimeException e) {
            LOG.warn("work {} begins without an answer to what comes before it: {}", job.id(), Outline.of(e));
        }
        line.add(job);
        return job.id();
    }

    private Job prepared(Actor actor, Kind kind, Object plan, List<String> about) {
        Authority.require(actor, kind.permission());
        Instant now = clock.instant();
        var id = KeptWorks.newId(now);
        return Job.begun(id, kind, Senders.nameOf(actor), jobs.write(plan), about, now);
    }

    /** The newest work that is about this: a second click begins nothing beside it. */
    Optional<String> begun(Kind kind, Predicate<List<String>> about) {
        return jobs.latest("")
                .limit(MOST_LATEST)
                .filter(job -> job.kind() == kind && about.test(job.about()))
                .map(Job::id)
                .findFirst();
    }

    @Override
    public Optional<Work> find(Actor actor, String id) {
        return line.find(id).filter(job -> may(actor, job)).map(this::shown);
    }

    @Override
    public List<Work> latest(Actor actor, @Nullable String before, int limit) {
        return jobs.latest(before == null ? "" : before)
                .filter(job -> may(actor, job))
                .limit(Math.clamp(limit, 1, MOST_LATEST))
                .map(job -> shown(line.find(job.id()).orElse(job)))
                .toList();
    }

    @Override
    public void stop(Actor actor, String id) {
        line.askToStop(required(actor, id).id());
    }

    @Override
    public void resume(Actor actor, String id) {
        var job = required(actor, id);
        if (job.state() != State.STOPPED && job.state() != State.FAILED) {
            throw Refused.conflict("work.not-stopped");
        }
        line.add(job.resumedBy(Senders.nameOf(actor)));
    }

    private Job required(Actor actor, String id) {
        return line.find(id).filter(job -> may(actor, job)).orElseThrow(() -> Refused.unknown("work.unknown"));
    }

    private static boolean may(Actor actor, Job job) {
        return Authority.ground(actor, job.kind().permission(), EnumSet.of(Relation.NONE))
                .isPresent();
    }

    private Work shown(Job job) {
        var failure = job.failure();
        return new Work(
                job.id(),
                job.kind(),
                job.about(),
                job.state(),
                line.stepOf(job),
                job.total(),
                job.done(),
                job.left(),
                job.spentMs() / 1000.0,
                job.startedAt(),
                failure == null ? null : new Reason(failure, job.failureValues()));
    }
}
