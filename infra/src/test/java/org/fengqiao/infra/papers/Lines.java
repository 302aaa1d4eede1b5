package org.fengqiao.infra.papers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where lines stand on a page. */
final class Lines {
    private static final float FOOT = 760;

    private Lines() {}

    /** How many lines of a page there are down to the first one with these words; its foot, written first, aside. */
    static int downTo(String words, PDDocument document, int page) throws IOException {
        var above = of(document, page).stream().takeWhile(line -> !line.contains(words));
        return (int) above.count();
    }

    /** The last one of a page: its foot is written first. */
    static String last(PDDocument document, int page) throws IOException {
        return of(document, page).getLast().strip();
    }

    /** How far down that one stands, in points from the top. */
    static float lowest(PDDocument document, int page) throws IOException {
        var places = new ArrayList<Float>();
        var strip = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                for (var position : positions) {
                    places.add(position.getYDirAdj());
                }
            }
        };
        read(strip, document, page);
        return places.stream().filter(y -> y < FOOT).max(Float::compare).orElse(0f);
    }

    private static List<String> of(PDDocument document, int page) throws IOException {
        return read(new PDFTextStripper(), document, page)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static String read(PDFTextStripper strip, PDDocument document, int page) throws IOException {
        strip.setStartPage(page);
        strip.setEndPage(page);
        return strip.getText(document);
    }
}
