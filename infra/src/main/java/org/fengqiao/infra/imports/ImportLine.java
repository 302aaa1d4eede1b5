package org.fengqiao.infra.imports;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.authority.Roster;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.infra.engine.KeptWorks;
import org.fengqiao.infra.engine.Lines;
import org.fengqiao.infra.engine.Progress;
import org.fengqiao.infra.engine.Senders;
import org.fengqiao.infra.engine.WaitingLine;
import org.fengqiao.infra.problems.Outline;
import org.fengqiao.projections.imports.Imports.State;
import org.fengqiao.projections.room.Room;
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

    /** For so long a file may lie there before its import is written down, on this node or another. */
    private static final Duration BEFORE_ITS_IMPORT = Duration.ofHours(1);

    private final Jobs jobs;
    private final SealedFiles files;
    private final LetterImport letters;
    private final Roster roster;
    private final Room room;
    private final Clock clock;
    private final WaitingLine<Job> line;

    ImportLine(
            Jobs jobs,
            SealedFiles files,
            LetterImport letters,
            Lines lines,
            Progress progress,
            Roster roster,
            Room room,
            Clock clock) {
        this.jobs = jobs;
        this.files = files;
        this.letters = letters;
        this.roster = roster;
        this.room = room;
        this.clock = clock;
        this.line = new WaitingLine<>("import", lines, progress, jobs::unfinished, this::run);
    }

    void add(Job job) {
        jobs.put(job);
        line.add(job.id(), job);
    }

    /** As it stands this moment. */
    Optional<Job> find(String id) {
        return line.find(id).or(() -> jobs.find(id));
    }

    void askToStop(String id) {
        line.askToStop(id);
    }

    private void run(Job job) throws InterruptedException {
        worked(job).ifPresent(this::end);
    }

    /** As it ended; empty when the platform is leaving and it goes on at the next start. */
    private Optional<Job> worked(Job job) throws InterruptedException {
        try {
            line.awaitReadModels();
            var content = files.open(job.id(), job.file());
            if (line.isLeaving()) {
                return Optional.empty();
            }
            if (content.isEmpty()) {
                return Optional.of(job.ended(State.FAILED, "import.file-lost", List.of()));
            }
            var last = letters.run(
                    job, Senders.named(job.account(), roster), content.get(), () -> stops(job), this::moved);
            if (stops(job)) {
                return line.isLeaving() ? Optional.empty() : Optional.of(last.ended(State.STOPPED));
            }
            line.awaitReadModels();
            return Optional.of(last.ended(State.COMPLETED));
        } catch (Refused refused) {
            return Optional.of(now(job).ended(State.FAILED, refused.code(), refused.values()));
        } catch (IOException | RuntimeException e) {
            LOG.error("import {} failed: {}", job.id(), Outline.of(e));
            return Optional.of(now(job).ended(State.FAILED, room.codeOf(e, "import.failed"), List.of()));
        }
    }

    private boolean stops(Job job) {
        return line.isLeaving() || line.isAskedToStop(job.id());
    }

    private Job now(Job job) {
        return line.find(job.id()).orElse(job);
    }

    private void moved(Job job) {
        jobs.put(job);
        line.moved(job.id(), job);
    }

    private void end(Job job) {
        jobs.put(job);
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

    /** A stop of the machine may have come between the end of an import and its file, or between a file and its import. */
    private void forgetWhatIsOver() {
        var before = KeptWorks.newId(clock.instant().minus(BEFORE_ITS_IMPORT));
        files.readable().stream()
                .filter(id -> jobs.find(id).map(job -> !job.running()).orElse(id.compareTo(before) < 0))
                .forEach(files::forget);
    }

    @Override
    public void start() {
        forgetWhatIsOver();
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
