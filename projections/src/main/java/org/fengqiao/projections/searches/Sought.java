package org.fengqiao.projections.searches;

import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for (检索词): words of a title, a name, digits of a phone or of a number. Open words, which never
 * leave the process like this.
 *
 * @param again a further look at what was found, by whoever began this search: not a search of its own
 */
public record Sought(String words, SearchDoor door, boolean again) {
    /** A search that somebody begins; null where nothing is looked for. */
    public static @Nullable Sought by(SearchDoor door, @Nullable String words) {
        return words == null || words.isBlank() ? null : new Sought(words.strip(), door, false);
    }

    @Override
    public String toString() {
        return "Sought[by " + door + "]";
    }
}
