package org.fengqiao.ui.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.fengqiao.ui.words.Speech;

/** Something that an area puts into the top bar (顶栏部件), for whom it is for. */
@FunctionalInterface
public interface BarPart {
    /** Empty for who is not offered it. */
    Optional<Component> in(Speech say);
}
