package org.fengqiao.domain.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.rulebook.Rulebook;

/** What was changed in the rulebook since the product was shipped (历次修订), in the order in which it came. */
public record Amendments(List<RulebookEvent> all) {
    /** Under which the events of the rulebook are kept; no unit, account or category has a code of that shape. */
    public static final String ID = "rulebook/petitions";

    public static final Amendments NONE = new Amendments(List.of());

    public Amendments {
        all = List.copyOf(all);
    }

    public Amendments after(RulebookEvent event) {
        var next = new ArrayList<>(all);
        next.add(event);
        return new Amendments(next);
    }

    /** The version that the last one made. */
    Optional<String> version() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast().version());
    }

    /** The rulebook that holds: what was shipped, and above it each amendment. */
    public Rulebook on(Rulebook shipped) {
        var book = shipped;
        for (var each : all) {
            book = book.amended(each.version(), each.rule(), each.from(), each::changed);
        }
        return book;
    }
}
