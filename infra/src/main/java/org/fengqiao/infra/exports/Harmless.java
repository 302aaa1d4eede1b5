package org.fengqiao.infra.exports;

/**
 * Words as a table may hold them (表格安全文字): what a spreadsheet would take for a formula is led by an apostrophe, because
 * a table is saved again as text and opened elsewhere; what XML cannot hold is left out, what no cell can hold cut off.
 */
final class Harmless {
    private static final int LONGEST_CELL = 32_000;
    private static final String FORMULA = "=+-@|%\uFF1D\uFF0B\uFF0D\uFF20";

    private Harmless() {}

    static String words(String words) {
        var clean = new StringBuilder();
        words.codePoints().filter(Harmless::writable).limit(LONGEST_CELL).forEach(clean::appendCodePoint);
        var text = clean.toString();
        var begins = text.stripLeading();
        return !begins.isEmpty() && FORMULA.indexOf(begins.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static boolean writable(int character) {
        return character == '\n' || character >= ' ' && !Character.isISOControl(character) && !isBroken(character);
    }

    private static boolean isBroken(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE
                || (character & 0xFFFE) == 0xFFFE;
    }
}
