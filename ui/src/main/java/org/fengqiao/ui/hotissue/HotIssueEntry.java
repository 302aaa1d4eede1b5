package org.fengqiao.ui.hotissue;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.ui.shell.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hot issues have their place in the navigation. */
@Configuration
class HotIssueEntry {
    @Bean
    NavigationEntry hotIssueNavigation() {
        var duties = Set.of(Duty.PETITION_OFFICER, Duty.DIRECTOR);
        return new NavigationEntry("nav.hot-issues", VaadinIcon.FIRE, HotIssuesView.class, duties, 22);
    }
}
