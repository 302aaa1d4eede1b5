package org.fengqiao.ui.words;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fengqiao.domain.rulebook.Passage;
import org.fengqiao.domain.rulebook.Rulebook;

/** Laws and their articles as each language cites them (法条引用): in English the Chinese title stands behind. */
public record LawWords(Speech say) {
    private static final Pattern ARTICLE = Pattern.compile("(\\d+)(?:–(\\d+)|\\((\\d+)\\))?");
    private static final Pattern RULES = Pattern.compile("\\s?[（(](P\\d\\d(?:(?:、|, )P\\d\\d)*)[）)]");
    private static final int TEN = 10;

    /** The title; as it stands in the file where the bundles do not know it. */
    public String title(String law) {
        return say.knows("law." + law) ? say.say("law." + law) : law;
    }

    /** Several laws, each with its articles; empty for none. */
    public String cite(List<Passage> passages) {
        return passages.stream().map(this::cite).collect(Collectors.joining(say.say("cite.and")));
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

    /**
     * A text in which rules stand in brackets, with the articles that hold for a petition: {@code （P06）} becomes {@code
     * （《信访条例》第二十一条，P06）}. A rule that the law of that day did not know is named alone.
     *
     * @param receivedOn day of receipt, which decides the law
     */
    public String citing(String text, Rulebook rulebook, LocalDate receivedOn) {
        return RULES.matcher(text).replaceAll(found -> Matcher.quoteReplacement(cited(found, rulebook, receivedOn)));
    }

    private String cited(MatchResult found, Rulebook rulebook, LocalDate receivedOn) {
        var rules = List.of(found.group(1).split("、|, "));
        var cited = cite(rulebook.passages(rules, receivedOn));
        return cited.isEmpty() ? found.group() : say.say("cite.with-rules", cited, found.group(1));
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
