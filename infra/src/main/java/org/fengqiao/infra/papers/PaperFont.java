package org.fengqiao.infra.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Locale;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The one font of all papers (文书字体). It is read for each paper and let go afterwards; only which characters it has is
 * remembered.
 */
final class PaperFont {
    private static final String FILE = "/papers/NotoSerifSC-Regular.ttf";
    private static final int ALL = 0x110000;
    private static final String MISSING = "\u3013";

    private static final class Known {
        static final BitSet CHARACTERS = read();
    }

    private PaperFont() {}

    static InputStream open() {
        return Objects.requireNonNull(PaperFont.class.getResourceAsStream(FILE), FILE);
    }

    /**
     * Words of which every character can be printed and copied. What the font does not have is shown as 〓 with its number,
     * so that a rare name stays one that can be looked up; what has no shape, or would turn the line around, is left out.
     */
    static String printable(String words) {
        var known = Known.CHARACTERS;
        var printed = new StringBuilder(words.length());
        words.codePoints().forEach(character -> {
            if (character == '\n' || known.get(character)) {
                printed.appendCodePoint(character);
            } else if (character == '\t') {
                printed.append(' ');
            } else if (hasShape(character)) {
                printed.append(MISSING).append(String.format(Locale.ROOT, "(U+%04X)", character));
            }
        });
        return printed.toString();
    }

    private static boolean hasShape(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> false;
            default -> !Character.isWhitespace(character);
        };
    }

    private static BitSet read() {
        try (var in = open();
                var font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            var lookup = font.getUnicodeCmapLookup();
            var characters = new BitSet(ALL);
            for (var character = ' '; character < Character.MAX_VALUE; character++) {
                characters.set(character, has(lookup.getGlyphId(character), character));
            }
            for (int character = Character.MIN_SUPPLEMENTARY_CODE_POINT; character < ALL; character++) {
                characters.set(character, has(lookup.getGlyphId(character), character));
            }
            return characters;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean has(int glyph, int character) {
        return glyph != 0 && Character.getType(character) != Character.FORMAT;
    }
}
