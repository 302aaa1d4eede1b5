package org.fengqiao.projections.worklist;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitTree;
import org.fengqiao.projections.store.Batch;
import org.fengqiao.projections.store.Rows;
import org.jspecify.annotations.Nullable;

/**
 * Gives rows their scope and level anew after a unit moved, or was corrected (重算可见范围). Every row it may touch has the
 * moved unit in its scope, before and after; but for the few that are kept from somebody, whose wall may have moved with
 * it. Done again from any point it ends the same: it needs no memory of how far it came.
 *
 * @see "ADR 0008 scope by equality"
 */
final class Rescoping {
    private static final int AT_ONCE = 500;
    private static final BulkWriteOptions IN_ANY_ORDER = new BulkWriteOptions().ordered(false);

    private final WorklistStore store;
    private final Rows<WorklistRow> rows;
    private final UnitTree units;

    Rescoping(WorklistStore store, UnitTree units) {
        this.store = store;
        this.rows = store.rows();
        this.units = units;
    }

    /** @param from the superior it had; the units above it lose what those above the new one get */
    void moved(UnitCode unit, @Nullable UnitCode from, long position) {
        Batch.writeNow();
        var counted = new TreeSet<>(units.upFrom(unit));
        if (from != null) {
            counted.addAll(units.upFrom(from));
        }
        for (String after = ""; after != null; ) {
            after = rescope(unit, after);
        }
        rescopeKept(counted);
        counted.forEach(each -> recount(each, position));
    }

    /** The last case id of this step; null when there are no more. */
    private @Nullable String rescope(UnitCode unit, String after) {
        var found = store.worklist()
                .find(and(eq(Field.SCOPE, unit.value()), gt(Field.ID, after)))
                .sort(Sorts.ascending(Field.ID))
                .hint(WorklistStore.BY_SCOPE)
                .limit(AT_ONCE)
                .into(new ArrayList<>());
        rescope(found, new TreeSet<>());
        return found.size() < AT_ONCE ? null : found.getLast().getString(Field.ID);
    }

    /** The units whose scope they entered or left are to be counted again. */
    private void rescopeKept(Set<UnitCode> changed) {
        var kept = store.worklist()
                .find(gte(Field.KEPT_FROM, ""))
                .hint(WorklistStore.BY_KEPT_FROM)
                .into(new ArrayList<>());
        rescope(kept, changed);
    }

    private void rescope(List<Document> found, Set<UnitCode> changed) {
        List<WriteModel<Document>> inRows = new ArrayList<>();
        List<WriteModel<Document>> inSearch = new ArrayList<>();
        for (var document : found) {
            var row = rows.read(document);
            var next = row.in(units);
            if (!next.seat().equals(row.seat())) {
                changed.addAll(row.scope());
                changed.addAll(next.scope());
                var codes = WorklistCodec.codes(next.scope());
                var level = next.seat().reach().level().name();
                inRows.add(new UpdateOneModel<>(
                        eq(Field.ID, row.id()),
                        combine(
                                set(Field.SCOPE, codes),
                                set(Field.LEVEL, level),
                                set(Field.DESK, next.seat().desk()),
                                set(Field.DESKS, next.desks()))));
                inSearch.add(new UpdateOneModel<>(eq(Field.ID, row.id()), set(Field.SCOPE, codes)));
            }
        }
        if (!inRows.isEmpty()) {
            store.search().bulkWrite(inSearch, IN_ANY_ORDER);
            store.worklist().bulkWrite(inRows, IN_ANY_ORDER);
        }
    }

    private void recount(UnitCode unit, long position) {
        var key = new Document(Field.STATE, "$" + Field.STATE)
                .append(Field.KIND, "$" + Field.KIND)
                .append("dueOn", new Document("$substrBytes", List.of("$" + Field.DUE, 0, 10)));
        var counters = new ArrayList<Document>();
        store.worklist()
                .aggregate(List.of(
                        Aggregates.match(eq(Field.SCOPE, unit.value())),
                        Aggregates.group(key, Accumulators.sum("n", 1L))))
                .forEach(group -> counters.add(counter(unit, group, position)));
        store.counts().deleteMany(eq(Field.SCOPE, unit.value()));
        if (!counters.isEmpty()) {
            store.counts().insertMany(counters);
        }
    }

    private static Document counter(UnitCode unit, Document group, long position) {
        var of = group.get(Field.ID, Document.class);
        var kind = of.getString(Field.KIND);
        var counter = new Counters.Key(
                unit.value(), of.getString(Field.STATE), kind == null ? "" : kind, of.getString("dueOn"));
        return counter.counter(group.get("n", (Number) 0).longValue(), position);
    }
}
