package org.fengqiao.infra.engine;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.fengqiao.infra.problems.Outline;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Long works of one sort wait in one line and run one after another (等候队列). When the platform leaves, the step in hand
 * ends, and what is not done is for the next start.
 *
 * @param <J> how far a work is
 */
public final class WaitingLine<J> {
    private static final Logger LOG = LoggerFactory.getLogger(WaitingLine.class);
    private static final int PATIENCE_SECONDS = 30;
    private static final long PAUSE_MS = 20;

    private final String name;
    private final Progress progress;
    private final Map<String, J> running = new ConcurrentHashMap<>();
    private final Set<String> toStop = ConcurrentHashMap.newKeySet();
    private volatile boolean leaving;
    private volatile boolean open;
    private ExecutorService line;

    /** A work from where it is to where it ends, is stopped, or the platform leaves. */
    @FunctionalInterface
    public interface Work<J> {
        void run(J job) throws InterruptedException;
    }

    /** @param name of its thread, and of its works in the log */
    public WaitingLine(String name, Progress progress) {
        this.name = name;
        this.progress = progress;
        this.line = line(name);
    }

    private static ExecutorService line(String name) {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
    }

    /** Takes the place of a work without running it yet; false where one of this name runs. */
    public boolean take(String id, J job) {
        return running.putIfAbsent(id, job) == null;
    }

    /** Runs it when those before it are done. What it cannot write down as ended is for the next start. */
    public void add(String id, J job, Work<J> work) {
        running.put(id, job);
        line.execute(() -> run(id, job, work));
    }

    private void run(String id, J job, Work<J> work) {
        try {
            work.run(job);
        } catch (RuntimeException e) {
            LOG.error("{} {} is not ended: {}", name, id, Outline.of(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** How far a work that runs or waits is. */
    public Optional<J> find(String id) {
        return Optional.ofNullable(running.get(id));
    }

    public void moved(String id, J job) {
        running.put(id, job);
    }

    public void ended(String id) {
        running.remove(id);
        toStop.remove(id);
    }

    public void askToStop(String id) {
        if (running.containsKey(id)) {
            toStop.add(id);
        }
    }

    public boolean isAskedToStop(String id) {
        return toStop.contains(id);
    }

    public boolean isLeaving() {
        return leaving;
    }

    /** Decisions need the units and the people as they are now; returns early when the platform leaves. */
    public void awaitReadModels() throws InterruptedException {
        while (!leaving && !progress.caughtUp()) {
            Thread.sleep(PAUSE_MS);
        }
    }

    public void open() {
        leaving = false;
        open = true;
        if (line.isShutdown()) {
            line = line(name);
        }
    }

    /** Lets the step in hand end. */
    public void close() {
        leaving = true;
        open = false;
        line.shutdown();
        try {
            if (!line.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                line.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public boolean isOpen() {
        return open;
    }
}
