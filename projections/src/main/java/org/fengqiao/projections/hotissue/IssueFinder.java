package org.fengqiao.projections.hotissue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds letters of many people about one matter (热点发现), from hashes alone.
 *
 * <p>Letters are about one matter when they are alike twice: as a whole, and once more without the words that most of
 * their titles share, because the name of a housing estate alone makes no matter, and neither does a common complaint
 * alone. Then they must have a word in their titles that hardly anybody else has. Rather none than a wrong one: an
 * officer adds what is missing sooner than finding out what does not belong.
 *
 * <p>The answer depends on the letters only: not on the key of the hashes and not on the order in which they come.
 *
 * @see "ADR 0023 hot issues"
 */
public final class IssueFinder {
    /** Many people: as many as a joint visit may send at most (article 20). */
    public static final int LEAST_PEOPLE = 5;

    private static final double ALIKE = 0.06;
    private static final double ALIKE_BESIDES = 0.03;
    private static final double TITLE_COUNTS = 1.5;
    private static final double SAME_PLACE_OR_FIELD = 0.015;
    private static final double COMMON_IN_TITLES = 0.4;
    private static final double SHARED_BY = 0.6;
    private static final double NEARLY_ALL = 0.5;
    private static final int MOST_WITH_A_WORD = 100;

    private final List<Sign> letters;
    private final Vocabulary vocabulary;

    private IssueFinder(Collection<Sign> letters) {
        this.letters = letters.stream()
                .sorted(Comparator.comparing(Sign::day).thenComparing(Sign::id))
                .toList();
        this.vocabulary = new Vocabulary(this.letters);
    }

    /** Clusters of letters, each in the order of its days; the largest first. */
    public static List<List<Sign>> find(Collection<Sign> letters) {
        return new IssueFinder(letters).found();
    }

    private List<List<Sign>> found() {
        var whole = new ArrayList<Weights>();
        for (int i = 0; i < letters.size(); i++) {
            whole.add(vocabulary.weigh(i, TITLE_COUNTS, Set.of(), SAME_PLACE_OR_FIELD));
        }
        return Gathering.of(whole, vocabulary.neighbours(MOST_WITH_A_WORD), ALIKE).stream()
                .filter(this::ofMany)
                .flatMap(group -> alikeBesides(group).stream())
                .filter(this::ofMany)
                .map(this::havingWordsOfItsOwn)
                .filter(this::ofMany)
                .map(group -> group.stream().map(letters::get).toList())
                .sorted(Comparator.<List<Sign>>comparingInt(List::size)
                        .reversed()
                        .thenComparing(cluster -> cluster.getFirst().id()))
                .toList();
    }

    private boolean ofMany(List<Integer> group) {
        return people(group.stream().map(letters::get).toList()) >= LEAST_PEOPLE;
    }

    /** How many people wrote these letters. */
    public static int people(Collection<Sign> letters) {
        return (int) letters.stream().map(Sign::person).distinct().count();
    }

    private List<List<Integer>> alikeBesides(List<Integer> group) {
        var common = wordsOfTitles(group).entrySet().stream()
                .filter(word -> word.getValue() >= COMMON_IN_TITLES * group.size())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        var besides = group.stream()
                .map(letter -> vocabulary.weigh(letter, 1, common, 0))
                .toList();
        var pairs = new ArrayList<Gathering.Pair>();
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size(); j++) {
                pairs.add(new Gathering.Pair(i, j));
            }
        }
        return Gathering.of(besides, pairs, ALIKE_BESIDES).stream()
                .map(part -> part.stream().map(group::get).toList())
                .toList();
    }

    /** Those of the group that have one of its own words anywhere: words of most titles that hardly anybody else has. */
    private List<Integer> havingWordsOfItsOwn(List<Integer> group) {
        var own = wordsOfTitles(group).entrySet().stream()
                .filter(word -> word.getValue() >= SHARED_BY * group.size()
                        && word.getValue() >= NEARLY_ALL * vocabulary.lettersWith(word.getKey()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return group.stream()
                .filter(letter -> !Collections.disjoint(vocabulary.words(letter), own))
                .toList();
    }

    private Map<Integer, Integer> wordsOfTitles(List<Integer> group) {
        var counts = new HashMap<Integer, Integer>();
        group.forEach(letter -> vocabulary.title(letter).forEach(word -> counts.merge(word, 1, Integer::sum)));
        return counts;
    }
}
