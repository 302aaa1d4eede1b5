package org.fengqiao.projections.worklist;

import java.text.Normalizer;
import java.util.Locale;

/** Words without regard to width, case, spaces and punctuation, as the hashes see them. */
public final class Plain {
    private Plain() {}

    public static String of(String words) {
        var plain = new StringBuilder();
        Normalizer.normalize(words, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
