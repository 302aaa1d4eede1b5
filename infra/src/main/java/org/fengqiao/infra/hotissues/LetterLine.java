package org.fengqiao.infra.hotissues;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.fengqiao.domain.authority.Roster;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.infra.engine.CommandDoor;
import org.fengqiao.infra.engine.Progress;
import org.fengqiao.infra.problems.Outline;
import org.fengqiao.projections.hotissue.MongoHotIssues;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Does to many letters one after another what was asked once (逐件办理). What a stop of the machine broke off goes on at
 * the next start; the same letter of the same work is the same command, so that nothing is done twice.
 */
@Component
class LetterLine implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(LetterLine.class);
    private static final int PATIENCE_SECONDS = 30;
    private static final long PAUSE_MS = 20;

    private final Works works;
    private final LetterCommands commands;
    private final MongoHotIssues issues;
    private final CommandDoor door;
    private final Roster roster;
    private final Progress progress;
    private final Map<String, ManyLetters> running = new ConcurrentHashMap<>();
    private final Set<String> toStop = ConcurrentHashMap.newKeySet();
    private volatile boolean leaving;
    private volatile boolean started;
    private ExecutorService line = line();

    LetterLine(
            Works works,
            LetterCommands commands,
            MongoHotIssues issues,
            CommandDoor door,
            Roster roster,
            Progress progress) {
        this.works = works;
        this.commands = commands;
        this.issues = issues;
        this.door = door;
        this.roster = roster;
        this.progress = progress;
    }

    private static ExecutorService line() {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("hot-issues").factory());
    }

    /** @throws Refused {@code hotissue.work-runs} */
    void add(ManyLetters work) {
        if (running.putIfAbsent(work.issueId(), work) != null) {
            throw Refused.conflict("hotissue.work-runs");
        }
        works.put(work);
        line.execute(() -> run(work));
    }

    /** As it stands this moment. */
    Optional<ManyLetters> find(String issueId) {
        return Optional.ofNullable(running.get(issueId)).or(() -> works.find(issueId));
    }

    void askToStop(String issueId) {
        if (running.containsKey(issueId)) {
            toStop.add(issueId);
        }
    }

    /** What cannot be written down as ended is taken up again at the next start. */
    private void run(ManyLetters begun) {
        var work = begun;
        try {
            awaitReadModels();
            while (work.done() < work.caseIds().size() && !leaving && !toStop.contains(work.issueId())) {
                work = work.oneMore(refusalOf(work));
                works.put(work);
                running.put(work.issueId(), work);
            }
            awaitReadModels();
            if (!leaving) {
                works.put(work.ended());
                LOG.info(
                        "hot issue {}: {} letters, {} refused",
                        work.issueId(),
                        work.done(),
                        work.refused().size());
            }
        } catch (RuntimeException e) {
            LOG.error("work on hot issue {} is not ended: {}", work.issueId(), Outline.of(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            running.remove(begun.issueId());
            toStop.remove(begun.issueId());
        }
    }

    private @Nullable Refused refusalOf(ManyLetters work) {
        try {
            var actor = roster.find(work.account()).orElseThrow(() -> Refused.denied("authority.no-such-account"));
            var lead = issues.lead(actor, work.issueId()).orElseThrow(() -> Refused.unknown("hotissue.unknown"));
            door.send(actor, commands.of(work, lead), work.id() + "/" + work.next());
            return null;
        } catch (Refused refused) {
            return refused;
        }
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
        works.unfinished().forEach(work -> {
            LOG.info("work on hot issue {} goes on after letter {}", work.issueId(), work.done());
            running.put(work.issueId(), work);
            line.execute(() -> run(work));
        });
    }

    /** Lets the letter in hand end; the rest waits for the next start. */
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
