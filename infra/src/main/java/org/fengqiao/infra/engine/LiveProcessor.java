package org.fengqiao.infra.engine;

import java.util.Optional;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which processor fills the live generation (在用处理器): the one of the start, until a rebuild turned to its own. */
@Component
class LiveProcessor {
    private final EventProcessingConfiguration processing;
    private final ReadModels models;
    private volatile @Nullable StreamingEventProcessor turnedTo;

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
    void turnTo(StreamingEventProcessor next) {
        var before = processor();
        turnedTo = next;
        before.ifPresent(StreamingEventProcessor::shutDown);
    }

    private Optional<StreamingEventProcessor> processor() {
        var turned = turnedTo;
        return turned != null
                ? Optional.of(turned)
                : processing.eventProcessor(models.processor(), StreamingEventProcessor.class);
    }
}
