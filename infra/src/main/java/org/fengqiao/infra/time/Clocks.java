package org.fengqiao.infra.time;

import java.time.Clock;
import org.axonframework.eventhandling.GenericEventMessage;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes every recorded time the application's. Axon keeps one clock for the whole process: who stops gives back the one
 * that was there before, so that another application in the process does not go on with a clock that stands still.
 */
@Configuration
class Clocks implements DisposableBean {
    private final OfficeClock clock = new OfficeClock(Clock.systemUTC());
    private final Clock before = GenericEventMessage.clock;

    @Bean
    OfficeClock officeClock() {
        GenericEventMessage.clock = clock;
        return clock;
    }

    @Override
    public void destroy() {
        if (GenericEventMessage.clock == clock) {
            GenericEventMessage.clock = before;
        }
    }
}
