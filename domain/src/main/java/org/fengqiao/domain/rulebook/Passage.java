package org.fengqiao.domain.rulebook;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where something stands in a law (条文).
 *
 * @param law the law's Chinese title (信访工作条例)
 * @param articles numbers of its articles as a list: {@code 22}, {@code 21–22} for a range, {@code 31(6)} for an item
 *     (项), {@code 29, 30} for several; empty where none was read
 */
public record Passage(String law, String articles) {
    private static final Pattern RANGE = Pattern.compile("(\\d+)–(\\d+)");

    /** Several of them, each law once with its articles in their order; an article inside a range is not named again. */
    public static List<Passage> together(List<Passage> passages) {
        var laws = new LinkedHashMap<String, Set<String>>();
        for (var passage : passages) {
            var articles = laws.computeIfAbsent(passage.law, _ -> new LinkedHashSet<>());
            articles.addAll(List.of(passage.articles.split(", ")));
        }
        return laws.entrySet().stream()
                .map(law -> new Passage(law.getKey(), named(law.getValue())))
                .toList();
    }

    private static String named(Set<String> articles) {
        return articles.stream()
                .filter(article -> !article.isEmpty())
                .filter(article -> articles.stream().noneMatch(range -> isWithin(article, range)))
                .collect(Collectors.joining(", "));
    }

    private static boolean isWithin(String article, String range) {
        var bounds = RANGE.matcher(range);
        if (!article.matches("\\d+") || !bounds.matches()) {
            return false;
        }
        int number = Integer.parseInt(article);
        return number >= Integer.parseInt(bounds.group(1)) && number <= Integer.parseInt(bounds.group(2));
    }
}
