package org.fengqiao.ui.report;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.ui.shell.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The report's place in the navigation. */
@Configuration
class ReportEntry {
    private static final int BEHIND_THE_QUEUE = 30;

    @Bean
    NavigationEntry reportNavigation() {
        var duties = Set.of(Duty.DIRECTOR, Duty.AUDITOR);
        return new NavigationEntry("nav.report", VaadinIcon.BAR_CHART_H, ReportView.class, duties, BEHIND_THE_QUEUE);
    }
}
