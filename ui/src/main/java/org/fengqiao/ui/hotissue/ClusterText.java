package org.fengqiao.ui.hotissue;

import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fengqiao.projections.hotissue.HotIssues.Cluster;
import org.fengqiao.projections.worklist.Worklist.Item;
import org.fengqiao.ui.parts.Titles;
import org.fengqiao.ui.words.Speech;

/** What is said of a cluster (热点文字). */
record ClusterText(Hot hot, Speech say) {
    private static final int WEEK = 7;

    /** The shortest title of its letters says it best. */
    String title(Cluster cluster) {
        return cluster.letters().stream()
                .map(Item::title)
                .filter(title -> !title.isBlank())
                .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .orElseGet(() -> Titles.of(cluster.letters().getFirst(), say));
    }

    String facts(Cluster cluster) {
        var places = cluster.letters().stream()
                .collect(Collectors.groupingBy(Item::centre, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> hot.unit(most.getKey()))
                .orElse("");
        return say.say("hot.people", cluster.people()) + " · " + places + " · " + span(cluster);
    }

    /** How many came in the last seven days. */
    int fresh(Cluster cluster) {
        return cluster.since(hot.desk().days().today().minusDays(WEEK));
    }

    String span(Cluster cluster) {
        return cluster.first().equals(cluster.last())
                ? say.date(cluster.first())
                : say.say("hot.span", say.date(cluster.first()), say.date(cluster.last()));
    }

    /** The field of most of its letters; empty while none is registered. */
    String category(Cluster cluster) {
        return cluster.letters().stream()
                .map(Item::category)
                .filter(category -> category != null)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> hot.desk().categories().pathOf(most.getKey(), say.locale()))
                .orElse("");
    }
}
