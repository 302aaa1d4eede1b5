package org.fengqiao.infra.imports;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Roster;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.infra.engine.Progress;
import org.fengqiao.infra.engine.Senders;
import org.fengqiao.infra.problems.Outline;
import org.fengqiao.projections.imports.Imports.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Imports wait in one line and run one after another (导入队列). What a stop of the machine broke off is taken up at the
 * next start, before anything new.
 */
@Component
class ImportLine implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ImportLine.class);
    private static final int PATIENCE_SECONDS = 30;
    private static final long PAUSE_MS = 20;

    private final Jobs jobs;
    private final SealedFiles files;
    private final LetterImport letters;
    private final Progress progress;
    private final Roster roster;
    private final Map<String, Job> running = new ConcurrentHashMap<>();
    private final Set<String> toStop = ConcurrentHashMap.newKeySet();
    private volatile boolean leaving;
    private volatile boolean started;
    private ExecutorService line = line();

    ImportLine(Jobs jobs, SealedFiles files, LetterImport letters, Progress progress, Roster roster) {
        this.jobs = jobs;
        this.files = files;
        this.letters = letters;
        this.progress = progress;
        this.roster = roster;
    }

    private static ExecutorService line() {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("imports").factory());
    }

    void add(Job job) {
        jobs.put(job);
        running.put(job.id(), job);
        line.execute(() -> run(job));
    }

    /** As it stands this moment. */
    Optional<Job> find(String id) {
        return Optional.ofNullable(running.get(id)).or(() -> jobs.find(id));
    }

    void askToStop(String id) {
        if (running.containsKey(id)) {
            toStop.add(id);
        }
    }

    /** What cannot be written down as ended is taken up again at the next start. */
    private void run(Job job) {
        try {
            worked(job).ifPresent(this::end);
        } catch (RuntimeException e) {
            LOG.error("import {} is not ended: {}", job.id(), Outline.of(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** As it ended; empty when the platform is leaving and it goes on at the next start. */
    private Optional<Job> worked(Job job) throws InterruptedException {
        try {
            awaitReadModels();
            var content = files.open(job.id(), job.file());
            if (leaving) {
                return Optional.empty();
            }
            if (content.isEmpty()) {
                return Optional.of(job.ended(State.FAILED, "import.file-lost", List.of()));
            }
            var last = letters.run(job, actor(job), content.get(), () -> stops(job), this::moved);
            if (stops(job)) {
                return leaving ? Optional.empty() : Optional.of(last.ended(State.STOPPED));
            }
            awaitReadModels();
            return Optional.of(last.ended(State.COMPLETED));
        } catch (Refused refused) {
            return Optional.of(now(job).ended(State.FAILED, refused.code(), refused.values()));
        } catch (IOException | RuntimeException e) {
            LOG.error("import {} failed: {}", job.id(), Outline.of(e));
            return Optional.of(now(job).ended(State.FAILED, "import.failed", List.of()));
        }
    }

    private boolean stops(Job job) {
        return leaving || toStop.contains(job.id());
    }

    private Actor actor(Job job) {
        return job.account().equals(Senders.HOUSE)
                ? new Actor.House()
                : roster.find(job.account())
                        .<Actor>map(staff -> staff)
                        .orElseThrow(() -> Refused.denied("authority.no-such-account"));
    }

    private Job now(Job job) {
        return running.getOrDefault(job.id(), job);
    }

    private void moved(Job job) {
        jobs.put(job);
        running.put(job.id(), job);
    }

    private void end(Job job) {
        jobs.put(job);
        running.remove(job.id());
        toStop.remove(job.id());
        files.forget(job.id());
        LOG.info(
                "import {} {}: imported {}, skipped {}, rejected {} in {} s",
                job.id(),
                job.state(),
                job.imported(),
                job.skipped(),
                job.rejected(),
                job.spentMs() / 1000);
    }

    /** Decisions need the units and the people as they are now. */
    private void awaitReadModels() throws InterruptedException {
        while (!leaving && !progress.caughtUp()) {
            Thread.sleep(PAUSE_MS);
        }
    }

    @Override
    public void start() {
        leaving = false;
        started = true;
        if (line.isShutdown()) {
            line = line();
        }
        jobs.unfinished().forEach(job -> {
            LOG.info("import {} goes on after row {}", job.id(), job.read());
            running.put(job.id(), job);
            line.execute(() -> run(job));
        });
    }

    /** Lets the batch in hand end; the rest waits for the next start. */
    @Override
    public void stop() {
        leaving = true;
        started = false;
        line.shutdown();
        try {
            if (!line.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                line.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return started;
    }
}
