package org.fengqiao.infra.engine;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.fengqiao.projections.store.Generation;
import org.fengqiao.projections.store.Processor;

/**
 * The read models of this node (读模型): who handles events, in which order, for a generation.
 *
 * @param live the generation that is asked now
 * @param handlersOf makes the handlers that fill a generation
 * @param makeReadable makes the indexes of a generation that only readers need; doing it again changes nothing
 */
public record ReadModels(
        Generation live, Function<Generation, List<Object>> handlersOf, Consumer<Generation> makeReadable) {
    /** Name of the processor that fills the live generation. */
    public String processor() {
        return Processor.CASES.nameIn(live);
    }

    /** The handlers of the live generation, which can be read from now on. */
    public List<Object> handlers() {
        makeReadable.accept(live);
        return handlersOf.apply(live);
    }
}
