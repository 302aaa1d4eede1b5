package org.fengqiao.projections.searches;

import org.fengqiao.domain.unit.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * What one page of the desk looks for from one moment to the next (检索过程). A screen asks for the same rows many times:
 * when somebody turns a page, sorts, narrows, or something changes elsewhere. Only other words, or the same words at
 * another unit, are another search.
 */
public final class Searching {
    private final SearchDoor door;
    private @Nullable String words;
    private @Nullable UnitCode centre;

    public Searching(SearchDoor door) {
        this.door = door;
    }

    /** To be asked anew for each page; null where nothing is looked for. */
    public @Nullable Sought at(UnitCode now, @Nullable String typed) {
        var sought = Sought.by(door, typed);
        if (sought == null) {
            words = null;
            return null;
        }
        var again = sought.words().equals(words) && now.equals(centre);
        words = sought.words();
        centre = now;
        return again ? new Sought(sought.words(), door, true) : sought;
    }
}
