package org.fengqiao.projections.store;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Writes a batch after its last event and before the processor stores its token.
 *
 * <p>To be registered as handler interceptor of each processor: a pooled streaming processor stores the token first of
 * all that happens on commit, so that a kill between the two would lose the rows for good.
 *
 * @see "ADR 0009 counters apply once"
 */
public final class WritesAtEndOfBatch implements MessageHandlerInterceptor<EventMessage<?>> {
    @Override
    public Object handle(UnitOfWork<? extends EventMessage<?>> work, InterceptorChain chain) throws Exception {
        var result = chain.proceed();
        if (!(work instanceof BatchingUnitOfWork<?> batch) || batch.isLastMessage()) {
            Batch.write(work);
        }
        return result;
    }
}
