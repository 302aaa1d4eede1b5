package org.fengqiao.infra.engine;

import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.async.SequencingPolicy;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.fengqiao.infra.events.EventSource;
import org.fengqiao.projections.store.Processor;
import org.fengqiao.projections.store.WritesAtEndOfBatch;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * One streaming processor fills the read models, in the order of events. What it cannot handle stops it, and readiness
 * says so: a skipped event would be a figure that is wrong for ever.
 */
@Configuration
class Processors {
    private static final int BATCH = 500;

    @Bean
    ConfigurerModule readModelProcessor(ReadModels models, ObjectProvider<EventSource> embedded) {
        return configurer -> configurer.eventProcessing(processing -> register(processing, models, embedded));
    }

    private static void register(
            EventProcessingConfigurer processing, ReadModels models, ObjectProvider<EventSource> embedded) {
        var name = models.processor();
        models.handlers().forEach(handler -> processing.registerEventHandler(_ -> handler));
        processing
                .assignProcessingGroup(Processor.CASES.group(), name)
                .byDefaultAssignTo(name)
                .registerTransactionManager(name, _ -> NoTransactionManager.instance())
                .registerListenerInvocationErrorHandler(name, _ -> PropagatingErrorHandler.instance())
                .registerHandlerInterceptor(name, _ -> new WritesAtEndOfBatch())
                .registerSequencingPolicy(name, _ -> inOneLine())
                .registerPooledStreamingEventProcessor(
                        name,
                        configuration -> source(configuration.eventStore(), embedded),
                        (_, builder) -> builder.batchSize(BATCH)
                                .initialSegmentCount(1)
                                .initialToken(StreamableMessageSource::createTailToken));
    }

    private static SequencingPolicy<EventMessage<?>> inOneLine() {
        return _ -> "line";
    }

    private static StreamableMessageSource<TrackedEventMessage<?>> source(
            EventStore store, ObjectProvider<EventSource> embedded) {
        var source = embedded.getIfAvailable();
        return source != null ? source : store;
    }
}
