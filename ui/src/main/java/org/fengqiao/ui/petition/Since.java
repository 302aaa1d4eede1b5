package org.fengqiao.ui.petition;

import com.vaadin.flow.component.Component;
import java.util.Objects;
import java.util.function.Function;
import org.fengqiao.projections.petitionfile.PetitionFile;
import org.jspecify.annotations.Nullable;

/**
 * What moved since the file was last shown (变动之处): the part that says it glows once.
 *
 * @param before null when nothing has to be told apart: it was just opened, or the person did it
 */
record Since(@Nullable PetitionFile before, PetitionFile now) {
    <C extends Component> C glow(C part, Function<PetitionFile, ? extends @Nullable Object> told) {
        if (before != null && !Objects.equals(told.apply(before), told.apply(now))) {
            part.addClassName("glows");
        }
        return part;
    }

    /** Sequence of the last event that was shown; everything is old where nothing has to be told apart. */
    long sequence() {
        return before == null ? now.sequence() : before.sequence();
    }
}
