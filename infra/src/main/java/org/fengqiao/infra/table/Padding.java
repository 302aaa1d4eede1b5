package org.fengqiao.infra.table;

/** White space around words (首尾空白): also the ideographic and the unbreakable space, and marks of no width. */
final class Padding {
    private Padding() {}

    /** Without the padding at both ends; breaks between lines stay, all as a single line feed. */
    static String strip(CharSequence words) {
        int from = 0;
        int to = words.length();
        while (from < to && isPadding(words.charAt(from))) {
            from++;
        }
        while (to > from && isPadding(words.charAt(to - 1))) {
            to--;
        }
        return words.subSequence(from, to).toString().replace("\r\n", "\n").replace('\r', '\n');
    }

    private static boolean isPadding(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    /** Whether it holds what no letter can: control characters, or half of a surrogate pair. */
    static boolean unreadable(String words) {
        return words.codePoints()
                .anyMatch(c -> c < 0x20 && c != '\t' && c != '\n' && c != '\r'
                        || c == 0x7F
                        || Character.getType(c) == Character.SURROGATE);
    }
}
