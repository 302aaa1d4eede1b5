package org.fengqiao.infra.hotissues;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fengqiao.infra.categories.CategoryFile;
import org.fengqiao.infra.categories.CategoryRow;
import org.fengqiao.infra.vault.KnownGrams;
import org.fengqiao.projections.hotissue.Shortened;
import org.fengqiao.projections.hotissue.Sign;

/**
 * Which of the shipped categories the letters of a cluster are nearest to (最近的分类): the one whose name has rare words
 * that most of them have. Only told where it is clear.
 */
final class NearestField {
    private static final double CLEAR = 2.2;
    private static final int LEAVES = 3;
    private static final String ALL_THE_REST = "其他";

    private final int letters;
    private final Map<String, Integer> lettersWith = new HashMap<>();
    private final Map<String, List<String>> wordsOfNames = new TreeMap<>();

    NearestField(Collection<Sign> letters, KnownGrams grams) throws IOException {
        this.letters = letters.size();
        letters.forEach(letter -> words(letter).forEach(word -> lettersWith.merge(word, 1, Integer::sum)));
        var rows = CategoryFile.read(CategoryFile.SHIPPED).rows();
        var names = rows.stream().collect(Collectors.toMap(CategoryRow::code, CategoryRow::name));
        rows.stream()
                .filter(row -> row.level() == LEAVES && !row.name().equals(ALL_THE_REST))
                .forEach(row -> wordsOfNames.put(
                        names.get(row.parent()) + " / " + row.name(), Shortened.of(grams.of(row.name()))));
    }

    Optional<String> of(List<Sign> cluster) {
        var having = new HashMap<String, Integer>();
        cluster.forEach(letter -> words(letter).forEach(word -> having.merge(word, 1, Integer::sum)));
        return wordsOfNames.entrySet().stream()
                .max(Map.Entry.comparingByValue((one, other) ->
                        Double.compare(nearness(one, having, cluster), nearness(other, having, cluster))))
                .filter(nearest -> nearness(nearest.getValue(), having, cluster) >= CLEAR)
                .map(Map.Entry::getKey);
    }

    private double nearness(List<String> name, Map<String, Integer> having, List<Sign> cluster) {
        double sum = 0;
        for (var word : name) {
            var share = (double) having.getOrDefault(word, 0) / cluster.size();
            sum += share * Math.log((double) letters / lettersWith.getOrDefault(word, letters));
        }
        return sum / Math.sqrt(name.size());
    }

    private static Set<String> words(Sign letter) {
        var words = new HashSet<>(letter.title());
        words.addAll(letter.text());
        return words;
    }
}
