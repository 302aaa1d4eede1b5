package org.fengqiao.projections.worklist;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.petition.PetitionState;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.worklist.Worklist.By;

/**
 * How many there are (统计): from counters, less the cases that are kept from who asks. Those are few and found by
 * equality, so they are counted when asked: a count never tells of a case that no list shows.
 *
 * @see "ADR 0015 walls"
 */
record Counts(WorklistStore store, Reader reader, Today today, boolean openOnly) {
    Map<String, Long> of(UnitCode centre, By by) {
        return switch (by) {
            case STATE ->
                of(
                        centre,
                        Field.STATE,
                        PetitionState.values(),
                        state -> state,
                        row -> row.state().name());
            case KIND ->
                of(
                        centre,
                        Field.KIND,
                        PetitionKind.values(),
                        kind -> kind,
                        row -> row.kind() == null ? "" : row.kind().name());
            case STANDING ->
                of(
                        centre,
                        Field.DUE,
                        Standing.values(),
                        due -> today.standingOf(LocalDate.parse(due)).name(),
                        row -> today.standingOf(row.dueOn()).name());
        };
    }

    private Map<String, Long> of(
            UnitCode centre,
            String field,
            Enum<?>[] names,
            Function<String, String> nameOf,
            Function<WorklistRow, String> nameOfRow) {
        var counts = new LinkedHashMap<String, Long>();
        for (var name : names) {
            counts.put(name.name(), 0L);
        }
        store.counts()
                .aggregate(List.of(
                        Aggregates.match(counted(centre)), Aggregates.group("$" + field, Accumulators.sum("n", "$n"))))
                .forEach(group -> counts.computeIfPresent(
                        nameOf.apply(group.getString(Field.ID)),
                        (_, n) -> n + group.get("n", (Number) 0).longValue()));
        var rows = store.rows();
        store.worklist()
                .find(and(reader.keptFrom(), counted(centre)))
                .hint(WorklistStore.BY_KEPT_FROM)
                .forEach(kept -> counts.computeIfPresent(nameOfRow.apply(rows.read(kept)), (_, n) -> n - 1));
        return counts;
    }

    private Bson counted(UnitCode centre) {
        var there = eq(Field.SCOPE, centre.value());
        return openOnly ? and(there, InState.open()) : there;
    }
}
