package org.fengqiao.ui.audit;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.ui.shell.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The auditor's places in the navigation. */
@Configuration
class AuditEntries {
    private static final Set<Duty> AUDITOR = Set.of(Duty.AUDITOR);

    @Bean
    NavigationEntry auditNavigation() {
        return new NavigationEntry("nav.audit", VaadinIcon.SEARCH_PLUS, AuditView.class, AUDITOR, 5);
    }

    @Bean
    NavigationEntry accessLogNavigation() {
        return new NavigationEntry("nav.access-log", VaadinIcon.EYE, AccessLogView.class, AUDITOR, 60);
    }
}
