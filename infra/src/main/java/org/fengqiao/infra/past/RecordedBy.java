package org.fengqiao.infra.past;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.fengqiao.domain.time.Moment;
import org.jspecify.annotations.Nullable;

/** Passes over what was recorded after the end of a day in Shanghai (按记录时间截止). */
final class RecordedBy implements MessageHandlerInterceptor<EventMessage<?>> {
    private final Instant next;

    RecordedBy(LocalDate day) {
        this.next = day.plusDays(1).atStartOfDay(Moment.SHANGHAI).toInstant();
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends EventMessage<?>> work, InterceptorChain chain)
            throws Exception {
        return work.getMessage().getTimestamp().isBefore(next) ? chain.proceed() : null;
    }
}
