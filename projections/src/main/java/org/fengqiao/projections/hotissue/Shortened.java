package org.fengqiao.projections.hotissue;

import java.util.ArrayList;
import java.util.List;

/**
 * Keyed hashes cut to four characters and written one after the other (截短的词). Twenty-four bits tell the words of some
 * thousand letters apart well enough, and leave it open which of several words a hash stands for.
 */
public final class Shortened {
    private static final int LENGTH = 4;

    private Shortened() {}

    /** @param grams as {@code Vault.grams} gives them */
    public static List<String> of(List<String> grams) {
        return grams.stream().map(Shortened::of).distinct().toList();
    }

    public static String of(String gram) {
        return gram.substring(0, LENGTH);
    }

    /** @param stored as {@code Vault.Hashing.shortened} writes them */
    static List<String> read(String stored) {
        var pieces = new ArrayList<String>(stored.length() / LENGTH);
        for (int i = 0; i + LENGTH <= stored.length(); i += LENGTH) {
            pieces.add(stored.substring(i, i + LENGTH));
        }
        return pieces;
    }
}
