package org.fengqiao.infra.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.fengqiao.domain.calendar.WorkingCalendar;
import org.fengqiao.domain.rulebook.Rulebook;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** The calendar and the rulebook that come with this version. */
@Configuration
class ShippedRules {
    @Bean
    WorkingCalendar workingCalendar(@Value("classpath:calendar/china-holidays.csv") Resource holidays)
            throws IOException {
        var calendar = holidays.getContentAsString(StandardCharsets.UTF_8);
        return WorkingCalendar.parse("china-2026", calendar);
    }

    /** @param turnedOn rules that hold elsewhere or by analogy, and are held to here (P26, P27) */
    @Bean
    Rulebook rulebook(@Value("${fengqiao.rules-on:}") Set<String> turnedOn) {
        return Rulebook.petitions().turnedOn(turnedOn);
    }
}
