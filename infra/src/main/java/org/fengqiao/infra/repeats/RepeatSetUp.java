package org.fengqiao.infra.repeats;

import java.util.function.Supplier;
import org.fengqiao.infra.engine.CommandDoor;
import org.fengqiao.projections.history.CaseHistory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What carries over from case to case is made with. */
@Configuration
class RepeatSetUp {
    @Bean
    Supplier<RepeatFollower> repeatFollower(CaseHistory history, CommandDoor door) {
        return () -> new RepeatFollower(history, door);
    }
}
