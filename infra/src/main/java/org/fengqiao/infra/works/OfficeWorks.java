package org.fengqiao.infra.works;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Relation;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.infra.engine.Senders;
import org.fengqiao.projections.works.Works;
import org.springframework.stereotype.Component;

/** Long works as screens and REST ask for them; each asks the authority first. */
@Component
class OfficeWorks implements Works {
    private static final int MOST_LATEST = 200;

    private final Jobs jobs;
    private final WorkLine line;
    private final Clock clock;

    OfficeWorks(Jobs jobs, WorkLine line, Clock clock) {
        this.jobs = jobs;
        this.line = line;
        this.clock = clock;
    }

    /** Not yet begun. */
    Job prepare(Actor actor, Kind kind, Object plan, List<String> about) {
        Authority.require(actor, kind.permission());
        Instant now = clock.instant();
        var id = String.format(
                Locale.ROOT,
                "%012x-%s",
                now.toEpochMilli(),
                UUID.randomUUID().toString().substring(0, 8));
        return Job.begun(id, kind, Senders.nameOf(actor), jobs.write(plan), about, now);
    }

    String begin(Actor actor, Kind kind, Object plan, List<String> about) {
        var job = prepare(actor, kind, plan, about);
        line.add(job);
        return job.id();
    }

    @Override
    public Optional<Work> find(Actor actor, String id) {
        return line.find(id).filter(job -> may(actor, job)).map(this::shown);
    }

    @Override
    public List<Work> latest(Actor actor, int limit) {
        return jobs.latest(Math.clamp(limit, 1, MOST_LATEST)).stream()
                .filter(job -> may(actor, job))
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
