package org.fengqiao.ui.words;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fengqiao.domain.rulebook.Passage;

/** Laws and their articles as each language cites them (法条引用): in English the Chinese title stands behind. */
public record LawWords(Speech say) {
    private static final Pattern ARTICLE = Pattern.compile("(\\d+)(?:–(\\d+)|\\((\\d+)\\))?");
    private static final int TEN = 10;

    /** The title; as it stands in the file where the bundles do not know it. */
    public String title(String law) {
        return say.knows("law." + law) ? say.say("law." + law) : law;
    }

    /** {@code 31(6), 32} becomes 第三十一条第六项、第三十二条. */
    public String cite(Passage passage) {
        var title = title(passage.law());
        if (passage.articles().isEmpty()) {
            return title;
        }
        var articles = Arrays.stream(passage.articles().split(", ")).map(this::article);
        var all = articles.collect(Collectors.joining(say.say("cite.and")));
        var one = passage.articles().matches("\\d+(\\(\\d+\\))?");
        return say.say(one ? "cite.article" : "cite.articles", title, all);
    }

    private String article(String article) {
        var parts = ARTICLE.matcher(article);
        if (!parts.matches()) {
            return article;
        }
        var number = number(parts.group(1));
        if (parts.group(2) != null) {
            return say.say("cite.range", number, number(parts.group(2)));
        }
        return parts.group(3) == null
                ? say.say("cite.number", number)
                : say.say("cite.item", number, number(parts.group(3)));
    }

    /** As laws number their articles: in Chinese numerals up to ninety-nine. */
    private String number(String digits) {
        if (say.english()) {
            return digits;
        }
        var numerals = say.say("cite.numerals");
        int number = Integer.parseInt(digits);
        int tens = number / TEN;
        var head = (tens > 1 ? numerals.substring(tens, tens + 1) : "") + (tens > 0 ? numerals.substring(TEN) : "");
        return number % TEN == 0 ? head : head + numerals.charAt(number % TEN);
    }
}
