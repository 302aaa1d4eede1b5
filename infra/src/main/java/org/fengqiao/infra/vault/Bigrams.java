package org.fengqiao.infra.vault;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Each two neighbouring characters of a text, without regard to width, case, spaces and punctuation (二元分词). */
final class Bigrams {
    private Bigrams() {}

    /** Distinct, in order; one character alone stands for itself. */
    static SequencedSet<String> of(String words) {
        return keys(words).mapToObj(Bigrams::text).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Each as a number, which is quicker to compare than a text; as they come, one character alone with none behind it. */
    static LongStream keys(String words) {
        int[] characters = compared(words).toArray();
        return characters.length == 1
                ? LongStream.of((long) characters[0] << Integer.SIZE)
                : IntStream.range(1, characters.length)
                        .mapToLong(i -> (long) characters[i - 1] << Integer.SIZE | characters[i]);
    }

    /** What a key stands for. */
    static String text(long key) {
        int[] characters = {(int) (key >>> Integer.SIZE), (int) key};
        return new String(characters, 0, characters[1] == 0 ? 1 : 2);
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
