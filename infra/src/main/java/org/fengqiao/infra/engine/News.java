package org.fengqiao.infra.engine;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.axonframework.queryhandling.SubscriptionQueryResult;
import org.fengqiao.infra.problems.Outline;
import org.fengqiao.projections.cases.CaseChanges.Subscription;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * One subscription a node (节点订阅): hears what any node tells, and passes it on to the listeners here, on a thread of its
 * own.
 *
 * @param <Q> the question that stands for it; a subclass answers it with {@code true}
 * @param <T> what is told
 */
public abstract class News<Q, T> implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(News.class);

    private final QueryGateway queries;
    private final QueryUpdateEmitter emitter;
    private final Q question;
    private final Class<T> told;
    private final Set<Consumer<T>> listeners = ConcurrentHashMap.newKeySet();
    private final ExecutorService teller;
    private volatile @Nullable SubscriptionQueryResult<Boolean, T> subscription;

    protected News(String name, QueryGateway queries, QueryUpdateEmitter emitter, Q question, Class<T> told) {
        this.queries = queries;
        this.emitter = emitter;
        this.question = question;
        this.told = told;
        this.teller = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
    }

    /** To be called once what is told can be read. */
    public final void tell(T news) {
        emitter.emit(question.getClass(), _ -> true, news);
    }

    /** Runs {@code listener} on another thread until it is closed. */
    public Subscription subscribe(Consumer<T> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void start() {
        var watching = queries.subscriptionQuery(
                question, ResponseTypes.instanceOf(Boolean.class), ResponseTypes.instanceOf(told));
        watching.updates().subscribe(news -> teller.execute(() -> pass(news)));
        subscription = watching;
    }

    /** A listener that breaks is told of in the log, and the others hear all the same. */
    private void pass(T news) {
        for (var listener : listeners) {
            try {
                listener.accept(news);
            } catch (RuntimeException e) {
                LOG.error("a listener broke: {}", Outline.of(e));
            }
        }
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
