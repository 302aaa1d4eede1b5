package org.fengqiao.projections.hotissue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which words occur in how many letters (词表): a word says the more about a matter, the fewer letters have it. */
final class Vocabulary {
    /** Few letters know no common words yet: as if there were this many others without them. */
    private static final int OTHERS = 100;

    private final List<Sign> letters;
    private final List<Set<Integer>> titles = new ArrayList<>();
    private final List<Set<Integer>> words = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Integer> occurrences = new ArrayList<>();

    Vocabulary(List<Sign> letters) {
        this.letters = letters;
        letters.forEach(this::read);
    }

    private void read(Sign letter) {
        var title = numbered(letter.title());
        var all = new LinkedHashSet<>(title);
        all.addAll(numbered(letter.text()));
        all.forEach(word -> occurrences.set(word, occurrences.get(word) + 1));
        titles.add(title);
        words.add(all);
    }

    private Set<Integer> numbered(List<String> hashes) {
        var numbered = new LinkedHashSet<Integer>();
        for (var hash : hashes) {
            numbered.add(number(hash));
        }
        return numbered;
    }

    private int number(String hash) {
        return numbers.computeIfAbsent(hash, _ -> {
            occurrences.add(0);
            return occurrences.size() - 1;
        });
    }

    Set<Integer> title(int letter) {
        return titles.get(letter);
    }

    /** Those of the title too. */
    Set<Integer> words(int letter) {
        return words.get(letter);
    }

    int lettersWith(int word) {
        return occurrences.get(word);
    }

    /** Two letters that share a word of their titles that not everybody has. */
    Set<Gathering.Pair> neighbours(int mostLetters) {
        var having = new LinkedHashMap<Integer, List<Integer>>();
        for (int letter = 0; letter < titles.size(); letter++) {
            for (int word : titles.get(letter)) {
                having.computeIfAbsent(word, _ -> new ArrayList<>()).add(letter);
            }
        }
        var pairs = new HashSet<Gathering.Pair>();
        having.values().stream().filter(some -> some.size() <= mostLetters).forEach(some -> {
            for (int i = 0; i < some.size(); i++) {
                for (int j = i + 1; j < some.size(); j++) {
                    pairs.add(new Gathering.Pair(some.get(i), some.get(j)));
                }
            }
        });
        return pairs;
    }

    /**
     * A letter's words, together of length one.
     *
     * @param titleCounts how many times as much a word of the title weighs
     * @param without words that are left out
     * @param same what it adds to the likeness of two letters to have the same place, and the same to have the same field
     */
    Weights weigh(int letter, double titleCounts, Set<Integer> without, double same) {
        var weights = new TreeMap<Integer, Double>();
        double squares = 0;
        for (int word : words.get(letter)) {
            if (!without.contains(word)) {
                var weight = Math.log((double) (letters.size() + OTHERS) / occurrences.get(word))
                        * (titles.get(letter).contains(word) ? titleCounts : 1);
                weights.put(word, weight);
                squares += weight * weight;
            }
        }
        var length = squares > 0 ? Math.sqrt(squares) : 1;
        weights.replaceAll((_, weight) -> weight / length);
        weights.keySet().removeIf(word -> occurrences.get(word) == 1);
        if (same > 0) {
            var sign = letters.get(letter);
            if (!sign.place().isEmpty()) {
                weights.put(number("place/" + sign.place()), Math.sqrt(same));
            }
            if (sign.category() != null) {
                weights.put(number("field/" + sign.category()), Math.sqrt(same));
            }
        }
        return Weights.of(weights);
    }
}
