package org.fengqiao.infra.engine;

import org.fengqiao.domain.calendar.WorkingCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;

/** The calendar that holds whenever it is asked for. */
@Configuration
class ShippedRules {
    @Bean
    @Scope("prototype")
    WorkingCalendar workingCalendar(CalendarNow now) {
        return now.get();
    }
}
