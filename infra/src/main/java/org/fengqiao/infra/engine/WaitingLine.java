package org.fengqiao.infra.engine;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.fengqiao.infra.problems.Outline;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Long works of one sort wait in one line and run one after another (等候队列), on one node at a time. When that one leaves,
 * the step in hand ends, and what is not done is for another node or the next start.
 *
 * @param <J> how far a work is
 * @see "ADR 0040 several nodes"
 */
public final class WaitingLine<J> {
    private static final Logger LOG = LoggerFactory.getLogger(WaitingLine.class);
    private static final int PATIENCE_SECONDS = 30;
    private static final int LOOK_EVERY_SECONDS = 2;
    private static final long PAUSE_MS = 20;

    private final String name;
    private final Lines lines;
    private final BooleanSupplier caughtUp;
    private final Function<String, Optional<J>> unfinished;
    private final Work<J> work;
    private final Map<String, J> running = new ConcurrentHashMap<>();
    private final Set<String> toStop = ConcurrentHashMap.newKeySet();
    private volatile boolean leaving;
    private volatile boolean ours;
    private volatile boolean open;
    private ExecutorService line;
    private ScheduledExecutorService looking;

    /** A work from where it is to where it ends, is stopped, or this node gives it out of its hands. */
    @FunctionalInterface
    public interface Work<J> {
        void run(J job) throws InterruptedException;
    }

    /**
     * @param name of its thread, of its works in the log, and of the line among those of the office
     * @param unfinished a work as it was written down last; empty where it is over or was never written down
     */
    public WaitingLine(
            String name, Lines lines, Progress progress, Function<String, Optional<J>> unfinished, Work<J> work) {
        this(name, lines, progress::caughtUp, unfinished, work);
    }

    WaitingLine(
            String name,
            Lines lines,
            BooleanSupplier caughtUp,
            Function<String, Optional<J>> unfinished,
            Work<J> work) {
        this.name = name;
        this.lines = lines;
        this.caughtUp = caughtUp;
        this.unfinished = unfinished;
        this.work = work;
        this.line = Executors.newSingleThreadExecutor(named(name));
        this.looking = Executors.newSingleThreadScheduledExecutor(named(name + " line"));
    }

    private static ThreadFactory named(String name) {
        return Thread.ofPlatform().daemon().name(name).factory();
    }

    /**
     * Takes the place of a work without running it yet; false where one of this name waits or runs. One that is over gives
     * its place back a moment after that can be seen.
     */
    public boolean take(String id) {
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(LOOK_EVERY_SECONDS);
        while (!lines.enter(name, id)) {
            if (unfinished.apply(id).isPresent() || System.nanoTime() > until) {
                return false;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MS));
        }
        return true;
    }

    /** Gives back a place that was taken. */
    public void giveBack(String id) {
        lines.done(name, id);
    }

    /**
     * Runs what was written down before, once those before it are done. What cannot be written down as ended goes on. A wish
     * to stop it from before this is over.
     */
    public synchronized void add(String id, J job) {
        lines.enterAnew(name, id);
        ours = lines.holds(name);
        if (ours) {
            begin(id, job);
        }
    }

    private void begin(String id, J job) {
        if (!leaving && running.putIfAbsent(id, job) == null) {
            line.execute(() -> run(id, job));
        }
    }

    private void run(String id, J job) {
        try {
            if (!isLeaving()) {
                work.run(job);
            }
        } catch (RuntimeException e) {
            LOG.error("{} {} is not ended: {}", name, id, Outline.of(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            away(id);
        }
    }

    private synchronized void away(String id) {
        running.remove(id);
        toStop.remove(id);
        try {
            giveBackWhenOver(id);
        } catch (RuntimeException e) {
            LOG.warn("{} {} keeps its place: {}", name, id, Outline.of(e));
        }
    }

    /**
     * What is not over, or cannot be asked after now, keeps its place and is found at the next look. Whoever begins it anew
     * writes it down first and takes its place then, so looking again after the place is given back misses nobody.
     */
    private void giveBackWhenOver(String id) {
        if (unfinished.apply(id).isPresent()) {
            return;
        }
        lines.done(name, id);
        if (unfinished.apply(id).isPresent()) {
            lines.enter(name, id);
        }
    }

    /** What came in on another node, what another node left, and what somebody there asked to be stopped. */
    private synchronized void look() {
        try {
            ours = lines.holds(name);
            if (ours) {
                lines.waiting(name).forEach(this::seen);
            }
        } catch (RuntimeException e) {
            LOG.warn("line {} could not be looked at: {}", name, Outline.of(e));
        }
    }

    private void seen(Lines.Waiting waiting) {
        var id = waiting.work();
        var here = running.containsKey(id);
        var job = here ? Optional.<J>empty() : unfinished.apply(id);
        if (waiting.stop() && (here || job.isPresent())) {
            toStop.add(id);
        }
        if (job.isPresent()) {
            goOn(id, job.get());
        } else if (!here) {
            giveBackWhenOver(id);
        }
    }

    private void goOn(String id, J job) {
        LOG.info("{} {} goes on", name, id);
        begin(id, job);
    }

    /** How far a work that runs or waits here is. */
    public Optional<J> find(String id) {
        return Optional.ofNullable(running.get(id));
    }

    public void moved(String id, J job) {
        running.put(id, job);
    }

    public synchronized void askToStop(String id) {
        lines.askToStop(name, id);
        if (running.containsKey(id)) {
            toStop.add(id);
        }
    }

    public boolean isAskedToStop(String id) {
        return toStop.contains(id);
    }

    /** Whether this node is to take no further step: it leaves, or another one has the line. */
    public boolean isLeaving() {
        return leaving || !ours;
    }

    /** Decisions need the units and the people as they are now; returns early when this node is to take no step. */
    public void awaitReadModels() throws InterruptedException {
        while (!isLeaving() && !caughtUp.getAsBoolean()) {
            Thread.sleep(PAUSE_MS);
        }
    }

    /** @param brokenOff identifiers of what was not done when the office stopped */
    public void open(Iterable<String> brokenOff) {
        leaving = false;
        open = true;
        if (line.isShutdown()) {
            line = Executors.newSingleThreadExecutor(named(name));
            looking = Executors.newSingleThreadScheduledExecutor(named(name + " line"));
        }
        brokenOff.forEach(id -> lines.enter(name, id));
        looking.scheduleWithFixedDelay(this::look, 0, LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** Lets the step in hand end. */
    public void close() {
        leaving = true;
        open = false;
        looking.shutdown();
        line.shutdown();
        try {
            if (!line.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                line.shutdownNow();
            }
            lines.leave(name);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public boolean isOpen() {
        return open;
    }
}
