package org.fengqiao.projections.hotissue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.hotissue.MatterWords.Part;
import org.fengqiao.projections.worklist.MongoWorklist;
import org.fengqiao.projections.worklist.Placed;

/**
 * What the finder found in the whole line of a unit (聚类结果), for all who ask within the next seconds: the longer it takes
 * to find, the longer it is kept.
 */
final class FoundClusters {
    private static final int MOST_LETTERS = 10_000;
    private static final long LEAST_NANOS = 2_000_000_000L;
    private static final int TIMES = 20;

    private final MongoWorklist worklist;
    private final Map<UnitCode, Found> found = new ConcurrentHashMap<>();

    private record Found(List<List<Sign>> clusters, long until) {}

    FoundClusters(MongoWorklist worklist) {
        this.worklist = worklist;
    }

    List<List<Sign>> of(UnitCode top, LocalDate since, MatterWords words) {
        return found.compute(
                        top,
                        (_, before) -> before != null && System.nanoTime() - before.until() < 0
                                ? before
                                : find(top, since, words))
                .clusters();
    }

    private Found find(UnitCode top, LocalDate since, MatterWords words) {
        var begun = System.nanoTime();
        var placed = worklist.placed(top, since, MOST_LETTERS);
        var known = words.of(placed.stream().map(Placed::caseId).toList());
        var letters = new ArrayList<Sign>();
        for (var each : placed) {
            var parts = known.get(each.caseId());
            if (parts != null) {
                letters.add(sign(each, parts));
            }
        }
        var clusters = IssueFinder.find(letters);
        var took = System.nanoTime() - begun;
        return new Found(clusters, System.nanoTime() + Math.max(LEAST_NANOS, took * TIMES));
    }

    private static Sign sign(Placed placed, Map<Part, List<String>> parts) {
        var name = String.join("", parts.getOrDefault(Part.NAME, List.of()));
        return new Sign(
                placed.caseId(),
                name.isEmpty() ? placed.caseId() : name,
                placed.unit().value(),
                placed.category(),
                placed.receivedOn(),
                parts.getOrDefault(Part.TITLE, List.of()),
                parts.getOrDefault(Part.TEXT, List.of()));
    }
}
