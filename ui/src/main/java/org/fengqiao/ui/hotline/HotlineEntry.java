package org.fengqiao.ui.hotline;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.ui.shell.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The hotline's place in the navigation. */
@Configuration
class HotlineEntry {
    @Bean
    NavigationEntry hotlineNavigation() {
        var duties = Set.of(Duty.PETITION_OFFICER, Duty.DIRECTOR, Duty.AUDITOR);
        return new NavigationEntry("nav.hotline", VaadinIcon.PHONE, HotlineView.class, duties, 30);
    }
}
