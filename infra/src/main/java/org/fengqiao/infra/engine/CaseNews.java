package org.fengqiao.infra.engine;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.axonframework.queryhandling.SubscriptionQueryResult;
import org.fengqiao.projections.cases.CaseChanges;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** One subscription a node hears which cases changed, from whichever node projected them, and tells the open views. */
@Component
public class CaseNews implements CaseChanges, SmartLifecycle {
    /** Asks to be told of every change. */
    public record WatchCases() {}

    private final QueryGateway queries;
    private final QueryUpdateEmitter emitter;
    private final Set<Consumer<CaseChanged>> listeners = ConcurrentHashMap.newKeySet();
    private final ExecutorService teller = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("case-news").factory());
    private volatile @Nullable SubscriptionQueryResult<Boolean, CaseChanged> subscription;

    CaseNews(QueryGateway queries, QueryUpdateEmitter emitter) {
        this.queries = queries;
        this.emitter = emitter;
    }

    /** Called once a case's row was written. */
    public void tell(CaseChanged change) {
        emitter.emit(WatchCases.class, _ -> true, change);
    }

    @QueryHandler
    boolean watch(WatchCases query) {
        return true;
    }

    @Override
    public Subscription subscribe(Consumer<CaseChanged> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void start() {
        var watching = queries.subscriptionQuery(
                new WatchCases(), ResponseTypes.instanceOf(Boolean.class), ResponseTypes.instanceOf(CaseChanged.class));
        watching.updates().subscribe(change -> teller.execute(() -> pass(change)));
        subscription = watching;
    }

    private void pass(CaseChanged change) {
        listeners.forEach(listener -> listener.accept(change));
    }

    @Override
    public void stop() {
        var watching = subscription;
        if (watching != null) {
            watching.cancel();
            subscription = null;
        }
        teller.shutdown();
    }

    @Override
    public boolean isRunning() {
        return subscription != null;
    }
}
