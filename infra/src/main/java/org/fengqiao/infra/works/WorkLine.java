package org.fengqiao.infra.works;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Roster;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.infra.engine.CommandDoor;
import org.fengqiao.infra.engine.Lines;
import org.fengqiao.infra.engine.Progress;
import org.fengqiao.infra.engine.Senders;
import org.fengqiao.infra.engine.WaitingLine;
import org.fengqiao.infra.problems.Outline;
import org.fengqiao.projections.room.Room;
import org.fengqiao.projections.works.Works.Kind;
import org.fengqiao.projections.works.Works.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Long works wait in one line and run one after another (任务队列), so that a merger never meets another one. What a stop of
 * the machine broke off is taken up at the next start.
 */
@Component
class WorkLine implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(WorkLine.class);
    private static final int TRIES = 4;
    private static final long PAUSE_MS = 20;

    private final Jobs jobs;
    private final Map<Kind, Task> tasks = new EnumMap<>(Kind.class);
    private final Roster roster;
    private final Room room;
    private final WaitingLine<Job> line;

    WorkLine(Jobs jobs, List<Task> tasks, Lines lines, Progress progress, Roster roster, Room room) {
        this.jobs = jobs;
        tasks.forEach(task -> this.tasks.put(task.kind(), task));
        this.roster = roster;
        this.room = room;
        this.line = new WaitingLine<>("work", lines, progress, jobs::unfinished, this::run);
    }

    void add(Job job) {
        jobs.put(job);
        line.add(job.id(), job);
    }

    /** Written down and not begun: a stop of the machine begins it. */
    void keep(Job job) {
        jobs.put(job);
    }

    /** What was kept and is not to begin. */
    void forget(Job job) {
        jobs.forget(job);
    }

    /** As it stands this moment. */
    Optional<Job> find(String id) {
        return line.find(id).or(() -> jobs.find(id));
    }

    /** Name of the step it is at. */
    String stepOf(Job job) {
        var steps = task(job).steps();
        return steps.get(Math.min(job.phase(), steps.size() - 1));
    }

    private Task task(Job job) {
        return Objects.requireNonNull(tasks.get(job.kind()), () -> "nobody does " + job.kind());
    }

    void askToStop(String id) {
        line.askToStop(id);
    }

    private void run(Job job) throws InterruptedException {
        worked(job).ifPresent(this::end);
    }

    /** As it ended; empty when the platform is leaving and it goes on at the next start. */
    private Optional<Job> worked(Job begun) throws InterruptedException {
        var job = begun;
        try {
            line.awaitReadModels();
            if (line.isLeaving()) {
                return Optional.empty();
            }
            var actor = Senders.named(job.account(), roster);
            while (job.running()) {
                if (line.isLeaving()) {
                    return Optional.empty();
                }
                if (line.isAskedToStop(job.id())) {
                    return Optional.of(job.ended(State.STOPPED));
                }
                line.awaitReadModels();
                var since = System.nanoTime();
                job = stepped(job, actor);
                job = job.spent(Duration.ofNanos(System.nanoTime() - since).toMillis());
                moved(job);
            }
            line.awaitReadModels();
            return Optional.of(job);
        } catch (Refused refused) {
            return Optional.of(job.ended(State.FAILED, refused.code(), refused.values()));
        } catch (RuntimeException e) {
            LOG.error("work {} failed: {}", job.id(), Outline.of(e));
            return Optional.of(job.ended(State.FAILED, room.codeOf(e, "work.failed"), List.of()));
        }
    }

    /** What a store or a server did not take for a moment is done again: it happens once, however often it is sent. */
    private Job stepped(Job job, Actor actor) throws InterruptedException {
        for (var attempt = 1; ; attempt++) {
            try {
                return task(job).step(job, actor);
            } catch (RuntimeException e) {
                if (attempt == TRIES || e instanceof Refused refused && !CommandDoor.lostEveryRace(refused)) {
                    throw e;
                }
                LOG.warn("work {} takes a step again after {}", job.id(), Outline.of(e));
                Thread.sleep(PAUSE_MS << attempt);
            }
        }
    }

    private void moved(Job job) {
        jobs.put(job);
        line.moved(job.id(), job);
    }

    private void end(Job job) {
        jobs.put(job);
        LOG.info(
                "work {} {} {}: {} cases, {} left, in {} s",
                job.id(),
                job.kind(),
                job.state(),
                job.done(),
                job.left(),
                job.spentMs() / 1000);
    }

    @Override
    public void start() {
        line.open(jobs.unfinished().stream().map(Job::id).toList());
    }

    @Override
    public void stop() {
        line.close();
    }

    @Override
    public boolean isRunning() {
        return line.isOpen();
    }
}
