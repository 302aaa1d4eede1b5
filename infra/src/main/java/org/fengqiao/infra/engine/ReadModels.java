package org.fengqiao.infra.engine;

import java.util.List;
import java.util.function.Function;
import org.fengqiao.projections.store.Generation;
import org.fengqiao.projections.store.Processor;

/**
 * The read models of this node (读模型): who handles events, in which order, for a generation.
 *
 * @param live the generation that is asked now
 * @param handlersOf makes the handlers that fill a generation
 */
public record ReadModels(Generation live, Function<Generation, List<Object>> handlersOf) {
    /** Name of the processor that fills the live generation. */
    public String processor() {
        return Processor.CASES.nameIn(live);
    }

    public List<Object> handlers() {
        return handlersOf.apply(live);
    }
}
