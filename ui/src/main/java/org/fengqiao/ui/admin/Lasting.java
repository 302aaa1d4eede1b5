package org.fengqiao.ui.admin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.fengqiao.projections.accounts.Leaving;
import org.fengqiao.projections.calendars.Calendars;
import org.fengqiao.projections.rules.Rules;
import org.fengqiao.projections.units.Successions;
import org.fengqiao.projections.works.Works;
import org.springframework.stereotype.Component;

/** What outlives a unit, a person's time in it and a year, and how far it has come (延续办理入口). */
@Component
record Lasting(Successions successions, Leaving leaving, Calendars calendars, Rules rules, Works works) {
    /** Where a work that was begun is watched. */
    static void watch(String work) {
        UI.getCurrent().navigate(WorksView.class, QueryParameters.simple(Map.of("open", work)));
    }
}
