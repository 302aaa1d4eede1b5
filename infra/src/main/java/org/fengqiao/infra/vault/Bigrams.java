package org.fengqiao.infra.vault;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Each two neighbouring characters of a text, without regard to width, case, spaces and punctuation (二元分词). */
final class Bigrams {
    private Bigrams() {}

    /** Distinct, in order; one character alone stands for itself. */
    static SequencedSet<String> of(String words) {
        int[] characters = compared(words).toArray();
        var grams = new LinkedHashSet<String>();
        if (characters.length == 1) {
            grams.add(Character.toString(characters[0]));
        }
        for (int i = 0; i + 1 < characters.length; i++) {
            grams.add(new String(characters, i, 2));
        }
        return grams;
    }

    /** Each alone; distinct, in order. */
    static SequencedSet<String> characters(String words) {
        return compared(words).mapToObj(Character::toString).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static IntStream compared(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit);
    }
}
