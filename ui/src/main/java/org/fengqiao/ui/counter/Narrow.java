package org.fengqiao.ui.counter;

import java.text.Normalizer;

/** Numbers and codes as they are read (全角转半角): Chinese keyboards write wide signs where nobody sees a difference. */
final class Narrow {
    private Narrow() {}

    static String of(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\u2010-\u2015]", "-")
                .strip();
    }
}
