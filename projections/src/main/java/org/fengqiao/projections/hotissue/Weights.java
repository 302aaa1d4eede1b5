package org.fengqiao.projections.hotissue;

import java.util.Arrays;
import java.util.SortedMap;

/** What the words of a letter weigh, or of several together (词权): each word once, in rising order. */
final class Weights {
    private final int[] words;
    private final float[] values;

    private Weights(int[] words, float[] values) {
        this.words = words;
        this.values = values;
    }

    static Weights of(SortedMap<Integer, Double> weights) {
        var words = new int[weights.size()];
        var values = new float[weights.size()];
        int i = 0;
        for (var entry : weights.entrySet()) {
            words[i] = entry.getKey();
            values[i++] = entry.getValue().floatValue();
        }
        return new Weights(words, values);
    }

    /** How much both weigh in what they share. */
    double times(Weights other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < words.length && j < other.words.length) {
            if (words[i] == other.words[j]) {
                sum += (double) values[i++] * other.values[j++];
            } else if (words[i] < other.words[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }

    Weights plus(Weights other) {
        var all = new int[words.length + other.words.length];
        var sums = new float[all.length];
        int i = 0;
        int j = 0;
        int n = 0;
        while (i < words.length || j < other.words.length) {
            boolean mine = j == other.words.length || i < words.length && words[i] <= other.words[j];
            boolean theirs = i == words.length || j < other.words.length && other.words[j] <= words[i];
            all[n] = mine ? words[i] : other.words[j];
            sums[n++] = (mine ? values[i++] : 0) + (theirs ? other.values[j++] : 0);
        }
        return new Weights(Arrays.copyOf(all, n), Arrays.copyOf(sums, n));
    }
}
