package org.fengqiao.ui.counter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** A regulation as it was published (法规全文), line by line; its articles can be pointed at. */
final class LawText {
    private static final Pattern ARTICLE = Pattern.compile("第([一二三四五六七八九十]+)条 .*");
    private static final String DIGITS = "零一二三四五六七八九";

    /** What a line is. */
    enum Sort {
        TITLE,
        CHAPTER,
        /** The first line of an article, which has a number. */
        ARTICLE,
        LINE
    }

    /** @param article its number; 0 where none begins there */
    record Line(Sort sort, String words, int article) {}

    /** 信访工作条例 as published on 25 February 2022, a text of the state that anybody may print. */
    static final List<Line> PETITION_WORK = read("/laws/petition-work-2022.txt");

    private LawText() {}

    private static List<Line> read(String file) {
        try (var in = LawText.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(LawText::line)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(String words) {
        if (words.startsWith("## ")) {
            return new Line(Sort.CHAPTER, words.substring(3), 0);
        }
        if (words.startsWith("# ")) {
            return new Line(Sort.TITLE, words.substring(2), 0);
        }
        var article = ARTICLE.matcher(words);
        return article.matches()
                ? new Line(Sort.ARTICLE, words, number(article.group(1)))
                : new Line(Sort.LINE, words, 0);
    }

    /** Up to ninety-nine, which no regulation here comes to. */
    private static int number(String numerals) {
        int ten = numerals.indexOf('十');
        if (ten < 0) {
            return DIGITS.indexOf(numerals);
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(numerals.charAt(0));
        int ones = ten == numerals.length() - 1 ? 0 : DIGITS.indexOf(numerals.charAt(ten + 1));
        return tens * 10 + ones;
    }
}
