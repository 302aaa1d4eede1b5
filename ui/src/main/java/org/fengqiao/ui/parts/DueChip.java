package org.fengqiao.ui.parts;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Locale;
import org.fengqiao.projections.worklist.Standing;
import org.fengqiao.ui.words.OfficeDays;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/** How long there is still time (期限标签): a word, a shape and a colour; the exact date on hover. */
public class DueChip extends Span {
    private static final long serialVersionUID = 1;

    public DueChip(@Nullable LocalDate due, Standing standing, OfficeDays days, Speech say) {
        this(due, standing, due == null ? say.say("due.none") : days.until(due, say), say);
    }

    /** Of a right, which lapses: nobody is late (权利期限). */
    public static DueChip ofRight(LocalDate due, OfficeDays days, Speech say) {
        return new DueChip(due, Standing.IN_TIME, days.untilLapse(due, say), say);
    }

    private DueChip(@Nullable LocalDate due, Standing standing, String words, Speech say) {
        var shape = new Span();
        shape.addClassName("shape");
        shape.getElement().setAttribute("aria-hidden", "true");
        add(shape, new Span(words));
        addClassNames("due", styleOf(due == null ? Standing.NO_TERM : standing));
        if (due != null) {
            getElement().setAttribute("title", say.date(due));
        }
    }

    /** Name of the shape in the style sheet. */
    public static String styleOf(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT);
    }
}
