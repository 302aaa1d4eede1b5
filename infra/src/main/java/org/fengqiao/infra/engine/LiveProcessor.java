package org.fengqiao.infra.engine;

import java.util.Optional;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Which processor fills the live generation (在用处理器): the one of the start, until a rebuild turned to its own. Nobody
 * else knows that one, so it is stopped here when the application ends, before the stores are.
 */
@Component
class LiveProcessor implements SmartLifecycle {
    private final EventProcessingConfiguration processing;
    private final ReadModels models;
    private volatile @Nullable Filling turnedTo;

    LiveProcessor(EventProcessingConfiguration processing, ReadModels models) {
        this.processing = processing;
        this.models = models;
    }

    Optional<EventTrackerStatus> status() {
        return processor()
                .flatMap(processor ->
                        processor.processingStatus().values().stream().findFirst());
    }

    /** The one before has nothing more to do. */
    void turnTo(Filling next) {
        var before = turnedTo;
        turnedTo = next;
        if (before != null) {
            before.close();
        } else {
            first().ifPresent(StreamingEventProcessor::shutDown);
        }
    }

    private Optional<StreamingEventProcessor> processor() {
        var turned = turnedTo;
        return turned != null ? Optional.of(turned.processor()) : first();
    }

    private Optional<StreamingEventProcessor> first() {
        return processing.eventProcessor(models.processor(), StreamingEventProcessor.class);
    }

    @Override
    public void start() {}

    @Override
    public void stop() {
        var turned = turnedTo;
        if (turned != null) {
            turned.close();
        }
    }

    @Override
    public boolean isRunning() {
        var turned = turnedTo;
        return turned != null && turned.processor().isRunning();
    }
}
