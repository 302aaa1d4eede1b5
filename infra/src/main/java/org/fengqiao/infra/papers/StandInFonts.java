package org.fengqiao.infra.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * What stands in for fonts that a PDF names and does not bring along (替代字体): the same on every machine, whatever is
 * installed there. Fonts of one byte are Latin, the others are read by the font of papers.
 */
final class StandInFonts implements FontMapper {
    private @Nullable TrueTypeFont latin;
    private @Nullable TrueTypeFont chinese;

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor about) {
        return new FontMapping<>(latin(), true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor about) {
        return new FontMapping<>(latin(), true);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, PDFontDescriptor about, PDCIDSystemInfo system) {
        return new CIDFontMapping(null, chinese(), true);
    }

    private TrueTypeFont latin() {
        if (latin == null) {
            latin = read(Objects.requireNonNull(PDDocument.class.getResourceAsStream(
                    "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")));
        }
        return latin;
    }

    private TrueTypeFont chinese() {
        if (chinese == null) {
            chinese = read(PaperFont.open());
        }
        return chinese;
    }

    private static TrueTypeFont read(InputStream font) {
        try (font) {
            return new TTFParser().parse(new RandomAccessReadBuffer(font));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
