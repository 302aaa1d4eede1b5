package org.fengqiao.infra.engine;

import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.fengqiao.projections.store.Generation;
import org.fengqiao.projections.store.Generations;
import org.fengqiao.projections.store.Processor;
import org.springframework.stereotype.Component;

/**
 * Fills the next generation of the read models beside the live one, and turns to it once it has caught up (重建读模型). It
 * sends nothing: what acts on the world is not among the handlers.
 */
@Component
public class Rebuild {
    private static final long LOOK_EVERY_MS = 100;

    private final Fillings fillings;
    private final TokenStore tokens;
    private final Generations generations;
    private final ReadModels models;
    private final LiveProcessor live;

    Rebuild(Fillings fillings, TokenStore tokens, Generations generations, ReadModels models, LiveProcessor live) {
        this.fillings = fillings;
        this.tokens = tokens;
        this.generations = generations;
        this.models = models;
        this.live = live;
    }

    /**
     * Blocks until done or stopped; other nodes that run the old generation are to be restarted afterwards.
     *
     * @param progress told the position that is reached
     * @return false when it was stopped: then nothing has changed
     */
    public boolean run(LongConsumer progress, BooleanSupplier stop) throws InterruptedException {
        var old = generations.current();
        var next = generations.begin();
        var filling = filling(next);
        filling.processor().start();
        try {
            while (!filling.hasReached(fillings.head())) {
                if (stop.getAsBoolean()) {
                    return abandon(filling, next);
                }
                progress.accept(filling.position());
                Thread.sleep(LOOK_EVERY_MS);
            }
            progress.accept(filling.position());
            models.makeReadable().accept(next);
            generations.turnTo(next);
            live.turnTo(filling);
            generations.drop(old);
            return true;
        } catch (InterruptedException e) {
            abandon(filling, next);
            throw e;
        }
    }

    private boolean abandon(Filling filling, Generation next) {
        filling.close();
        generations.drop(next);
        return false;
    }

    /** Fills this generation from the first event on; not yet started. */
    public Filling filling(Generation generation) {
        return fillings.of(
                Processor.CASES.nameIn(generation), models.handlersOf().apply(generation), tokens);
    }
}
