package org.fengqiao.projections.store;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * What one batch of events changes (一批变更), kept in memory until its last event was handled and then written at once:
 * {@link Stage} after stage, and the stores of one stage together.
 *
 * @see WritesAtEndOfBatch
 */
public final class Batch {
    private static final String RESOURCE = Batch.class.getName();

    /** What has to be stored before what, so that a batch that is broken off and comes again leaves nothing out. */
    public enum Stage {
        /** Nothing is stored yet: words that others store hashes of are opened. */
        OPENED,
        /** What follows from the step of a row and knows no position, or guards itself: counters, search words. */
        DERIVED,
        /** Rows: a row that is stored says that everything which follows from its step is. */
        ROWS,
        /** That there is something new to read. */
        ANNOUNCED
    }

    /** Changes of one store that wait to be written. */
    public interface Pending {
        Stage stage();

        /** Whether anything changed since the last time. */
        boolean isDue();

        /** Writes what changed since the last time; beside others of its stage, each on a thread of its own. */
        void write();

        /** After all were written. */
        default void written() {}
    }

    private final Map<Object, Pending> pending = new LinkedHashMap<>();
    private final Set<String> aggregates;

    private Batch(Set<String> aggregates) {
        this.aggregates = aggregates;
    }

    /** The batch that this thread is in; empty outside the handling of events. */
    public static Optional<Batch> current() {
        return CurrentUnitOfWork.map(Batch::of);
    }

    /** Writes what waits and forgets what was loaded, before somebody changes the stored rows themselves. */
    public static void writeNow() {
        current().ifPresent(batch -> {
            batch.write();
            batch.pending.clear();
        });
    }

    /** The owner's share of this batch, made when first asked for; an owner always joins with the same type. */
    @SuppressWarnings("unchecked")
    public <P extends Pending> P join(Object owner, Supplier<P> first) {
        return (P) pending.computeIfAbsent(owner, _ -> first.get());
    }

    /** Identifiers of the aggregates whose events are in this batch. */
    public Set<String> aggregates() {
        return aggregates;
    }

    static void write(UnitOfWork<?> work) {
        Optional.ofNullable(work.root().<Batch>getResource(RESOURCE)).ifPresent(Batch::write);
    }

    private static Batch of(UnitOfWork<?> work) {
        return work.root().getOrComputeResource(RESOURCE, _ -> begin(work.root()));
    }

    private static Batch begin(UnitOfWork<?> work) {
        var batch = new Batch(aggregatesOf(work));
        work.onPrepareCommit(_ -> batch.write());
        return batch;
    }

    private static Set<String> aggregatesOf(UnitOfWork<?> work) {
        List<? extends Message<?>> messages =
                work instanceof BatchingUnitOfWork<?> many ? many.getMessages() : List.of(work.getMessage());
        var ids = new HashSet<String>();
        for (var message : messages) {
            if (message instanceof DomainEventMessage<?> event) {
                ids.add(event.getAggregateIdentifier());
            }
        }
        return Set.copyOf(ids);
    }

    private void write() {
        for (var stage : Stage.values()) {
            writeTogether(pending.values().stream()
                    .filter(one -> one.stage() == stage && one.isDue())
                    .toList());
        }
        pending.values().forEach(Pending::written);
    }

    /** A store waits most of the time for a server that can serve several. */
    private static void writeTogether(List<Pending> due) {
        if (due.size() < 2) {
            due.forEach(Pending::write);
            return;
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writes = due.stream()
                    .map(one -> CompletableFuture.runAsync(one::write, threads))
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(writes).join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }
}
