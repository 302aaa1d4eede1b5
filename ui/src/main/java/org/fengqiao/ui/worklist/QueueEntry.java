package org.fengqiao.ui.worklist;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.ui.shell.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The queue's place in the navigation: the first. */
@Configuration
class QueueEntry {
    @Bean
    NavigationEntry queueNavigation() {
        var duties = Set.of(Duty.PETITION_OFFICER, Duty.MEDIATOR, Duty.DIRECTOR, Duty.AUDITOR);
        return new NavigationEntry("nav.queue", VaadinIcon.LIST, WorklistView.class, duties, 10);
    }
}
