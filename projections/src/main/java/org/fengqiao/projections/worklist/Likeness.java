package org.fengqiao.projections.worklist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/**
 * How alike two titles are (标题相似度), told from their hashes alone.
 *
 * <p>Candidates are found by bands: the smallest values of three mixings of the hashes, joined. Titles that share half
 * their hashes share a band nine times in ten, titles that share a tenth one time in sixty, so that an index finds the
 * few that are worth comparing.
 */
final class Likeness {
    static final double ALIKE = 0.5;
    private static final int BANDS = 16;
    private static final int ROWS = 3;
    private static final int LEAST_GRAMS = 2;

    private Likeness() {}

    /** Shared hashes over all hashes (Jaccard). */
    static double of(List<String> one, List<String> other) {
        var all = new HashSet<>(one);
        all.addAll(other);
        var shared = new HashSet<>(one);
        shared.retainAll(new HashSet<>(other));
        return all.isEmpty() ? 0 : (double) shared.size() / all.size();
    }

    static List<String> bands(List<String> grams) {
        if (grams.size() < LEAST_GRAMS) {
            return List.of();
        }
        var least = new long[BANDS * ROWS];
        Arrays.fill(least, Long.MAX_VALUE);
        for (var gram : grams) {
            long hash = hash(gram);
            for (int i = 0; i < least.length; i++) {
                least[i] = Math.min(least[i], mixed(hash + 0x9E3779B97F4A7C15L * (i + 1)));
            }
        }
        var bands = new ArrayList<String>(BANDS);
        for (int band = 0; band < BANDS; band++) {
            long joined = band;
            for (int row = 0; row < ROWS; row++) {
                joined = mixed(joined * 31 + least[band * ROWS + row]);
            }
            bands.add(Long.toString(joined, Character.MAX_RADIX));
        }
        return bands;
    }

    private static long hash(String gram) {
        long hash = 1125899906842597L;
        for (int i = 0; i < gram.length(); i++) {
            hash = 31 * hash + gram.charAt(i);
        }
        return hash;
    }

    /** The finalizer of SplitMix64: every bit of the answer depends on every bit of the question. */
    private static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
