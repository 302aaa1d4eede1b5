package org.fengqiao.infra.time;

import java.time.Clock;
import org.axonframework.eventhandling.GenericEventMessage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes every recorded time the application's. */
@Configuration
class Clocks {
    @Bean
    OfficeClock officeClock() {
        var clock = new OfficeClock(Clock.systemUTC());
        GenericEventMessage.clock = clock;
        return clock;
    }
}
