package org.fengqiao.infra.engine;

import java.util.Set;
import org.fengqiao.domain.calendar.WorkingCalendar;
import org.fengqiao.domain.rulebook.Rulebook;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;

/** The calendar that holds whenever it is asked for, and the rulebook that comes with this version. */
@Configuration
class ShippedRules {
    @Bean
    @Scope("prototype")
    WorkingCalendar workingCalendar(CalendarNow now) {
        return now.get();
    }

    /** @param turnedOn rules that hold elsewhere or by analogy, and are held to here (P26, P27) */
    @Bean
    Rulebook rulebook(@Value("${fengqiao.rules-on:}") Set<String> turnedOn) {
        return Rulebook.petitions().turnedOn(turnedOn);
    }
}
