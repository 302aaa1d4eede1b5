package org.fengqiao.ui.proposal;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.ui.shell.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of proposals in the navigation. */
@Configuration
class ProposalEntry {
    @Bean
    NavigationEntry proposalNavigation() {
        var duties = Set.of(Duty.PETITION_OFFICER, Duty.DIRECTOR, Duty.AUDITOR);
        return new NavigationEntry("nav.proposals", VaadinIcon.LIGHTBULB, ProposalsView.class, duties, 24);
    }
}
