package org.fengqiao.infra.imports;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.infra.cases.Numbers;
import org.fengqiao.infra.engine.CommandDoor;
import org.fengqiao.infra.letters.LetterFile;
import org.fengqiao.infra.letters.LetterRow;
import org.fengqiao.infra.problems.Outline;
import org.fengqiao.infra.table.BadRow;
import org.fengqiao.infra.table.Upload;
import org.fengqiao.projections.words.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Runs one import of letters from where it stands to its end or to a stop (导入执行). */
@Component
class LetterImport {
    private static final Logger LOG = LoggerFactory.getLogger(LetterImport.class);

    /** One writer takes all commands in turn; a second and third thread seal meanwhile. */
    private static final int WORKERS = 3;

    private static final int TRIES = 4;
    private static final long PAUSE_MS = 250;

    private final Jobs jobs;
    private final Numbers numbers;
    private final CommandDoor door;
    private final EventStore events;
    private final Vault vault;
    private final People people;
    private final Clock clock;

    LetterImport(
            Jobs jobs, Numbers numbers, CommandDoor door, EventStore events, Vault vault, People people, Clock clock) {
        this.jobs = jobs;
        this.numbers = numbers;
        this.door = door;
        this.events = events;
        this.vault = vault;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Ends early when {@code stop} says so; the job then stands at the last whole batch.
     *
     * @param moved told, and durable, after each batch
     */
    Job run(Job job, Actor actor, byte[] content, BooleanSupplier stop, Consumer<Job> moved)
            throws IOException, InterruptedException {
        var file = LetterFile.open(Upload.of(content));
        try (var workers = Executors.newFixedThreadPool(
                WORKERS, Thread.ofPlatform().daemon().name("import-", 1).factory())) {
            var pass = new Pass(job, file.total(), posting(job, actor, workers), moved);
            moved.accept(pass.job);
            var today = LocalDate.ofInstant(clock.instant(), Moment.SHANGHAI);
            file.read(today, pass::take, pass::take, () -> pass.broken() || stop.getAsBoolean());
            return pass.end(stop.getAsBoolean());
        }
    }

    private Posting posting(Job job, Actor actor, ExecutorService workers) {
        return new Posting(
                job,
                actor,
                new Envelopes(vault, job, people.persons()),
                numbers,
                door,
                caseId -> events.lastSequenceNumberFor(caseId).isPresent(),
                workers);
    }

    /** One way through the file: what an earlier start dealt with is passed over. */
    private final class Pass {
        private final Posting posting;
        private final Consumer<Job> moved;
        private int toPassOver;
        private boolean unsure;
        private Batch batch = new Batch();
        private long since = System.nanoTime();
        private boolean interrupted;
        private Job job;

        Pass(Job job, int total, Posting posting, Consumer<Job> moved) {
            this.job = job.opened(total);
            this.posting = posting;
            this.moved = moved;
            this.toPassOver = job.read();
            this.unsure = job.wasOpened();
        }

        boolean broken() {
            return interrupted;
        }

        void take(LetterRow row) {
            if (isNew()) {
                batch.letters().add(row);
                postWhenFull();
            }
        }

        void take(BadRow row) {
            if (isNew()) {
                batch.bad().add(row);
                postWhenFull();
            }
        }

        private boolean isNew() {
            return toPassOver-- <= 0;
        }

        private void postWhenFull() {
            if (batch.full()) {
                post();
            }
        }

        private void post() {
            try {
                var posted = posted();
                unsure = false;
                jobs.reject(job.id(), posted.rejected());
                var now = System.nanoTime();
                job = job.after(posted.tally(), Duration.ofNanos(now - since).toMillis());
                since = now;
                batch = new Batch();
                moved.accept(job);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                interrupted = true;
            }
        }

        /** What a store or a server did not take for a moment is sent again: it comes in once, however often it is sent. */
        private Posting.Posted posted() throws InterruptedException {
            for (var attempt = 1; ; attempt++) {
                try {
                    return posting.post(batch, unsure);
                } catch (Refused refused) {
                    throw refused;
                } catch (RuntimeException e) {
                    if (attempt == TRIES) {
                        throw e;
                    }
                    LOG.warn("import {} sends a batch again after {}", job.id(), Outline.of(e));
                    unsure = true;
                    Thread.sleep(PAUSE_MS << attempt);
                }
            }
        }

        Job end(boolean stopped) {
            if (!stopped && !interrupted && batch.size() > 0) {
                post();
            }
            return job;
        }
    }
}
