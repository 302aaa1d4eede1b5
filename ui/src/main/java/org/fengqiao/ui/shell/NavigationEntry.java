package org.fengqiao.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import org.fengqiao.domain.authority.Duty;

/**
 * A place in the navigation (导航项), offered to who has one of the duties. Each area declares its own as beans.
 *
 * @param key of its words, for example {@code nav.queue}
 * @param order lower ones come first
 */
public record NavigationEntry(
        String key, VaadinIcon icon, Class<? extends Component> view, Set<Duty> duties, int order) {
    /** Whether somebody with these duties is offered it. */
    public boolean isFor(Set<Duty> held) {
        return duties.stream().anyMatch(held::contains);
    }
}
