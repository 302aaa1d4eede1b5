package org.fengqiao.projections.worklist;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;

/**
 * Cases that may be about the same matter (疑似同一事项), P03: of the same person, or with a title that is half the same.
 * Place and field only add to it: by themselves they fit too many.
 */
final class SameMatters {
    private static final int MOST_SHOWN = 5;
    private static final int MOST_COMPARED = 200;

    private final WorklistStore store;
    private final Reader reader;

    /** One case that may be about the same, and why. */
    record Likely(WorklistRow row, List<String> reasons, double likeness) {
        double weight() {
            return reasons.size() + 2 * likeness;
        }
    }

    SameMatters(WorklistStore store, Reader reader) {
        this.store = store;
        this.reader = reader;
    }

    List<Likely> of(WorklistRow row) {
        var own = store.search().find(eq(Field.ID, row.id())).first();
        if (own == null) {
            return List.of();
        }
        var likely = new ArrayList<Likely>();
        var candidates = candidates(own);
        rows(candidates).stream()
                .filter(other -> !other.id().equals(row.id()))
                .filter(other ->
                        !row.decided().contains(other.id()) && !other.decided().contains(row.id()))
                .filter(reader::mayFind)
                .forEach(other -> {
                    var compared = compare(row, own, other, candidates.getOrDefault(other.id(), new Document()));
                    if (!compared.reasons().isEmpty()) {
                        likely.add(compared);
                    }
                });
        likely.sort(Comparator.comparingDouble(Likely::weight)
                .reversed()
                .thenComparing(each -> each.row().id()));
        return List.copyOf(likely.subList(0, Math.min(MOST_SHOWN, likely.size())));
    }

    private Map<String, Document> candidates(Document own) {
        var found = new HashMap<String, Document>();
        var name = own.getString(SearchIndex.NAME);
        if (!name.isEmpty()) {
            collect(eq(SearchIndex.NAME, name), found);
        }
        var bands = own.getList(SearchIndex.BANDS, String.class);
        if (!bands.isEmpty()) {
            collect(in(SearchIndex.BANDS, bands), found);
        }
        return found;
    }

    private void collect(Bson like, Map<String, Document> found) {
        store.search()
                .find(and(like, visible()))
                .limit(MOST_COMPARED)
                .forEach(each -> found.put(each.getString(Field.ID), each));
    }

    private Bson visible() {
        return reader.actor() instanceof Actor.Staff staff && !staff.has(Duty.AUDITOR)
                ? eq(Field.SCOPE, staff.unit().value())
                : Filters.empty();
    }

    private List<WorklistRow> rows(Map<String, Document> candidates) {
        var rows = new ArrayList<WorklistRow>();
        if (!candidates.isEmpty()) {
            store.worklist()
                    .find(in(Field.ID, candidates.keySet()))
                    .forEach(document -> rows.add(store.rows().read(document)));
        }
        return rows;
    }

    private static Likely compare(WorklistRow row, Document own, WorklistRow other, Document others) {
        var reasons = new ArrayList<String>();
        var name = own.getString(SearchIndex.NAME);
        if (!name.isEmpty() && name.equals(others.getString(SearchIndex.NAME))) {
            reasons.add("same-name");
        }
        var likeness = Likeness.of(
                own.getList(SearchIndex.TITLE, String.class),
                others.getList(SearchIndex.TITLE, String.class, List.of()));
        if (likeness >= Likeness.ALIKE) {
            reasons.add("similar-title");
        }
        if (!reasons.isEmpty()) {
            if (row.seat().holder().unit().equals(other.seat().holder().unit())) {
                reasons.add("same-place");
            }
            if (row.category() != null && Objects.equals(row.category(), other.category())) {
                reasons.add("same-category");
            }
        }
        return new Likely(other, List.copyOf(reasons), likeness);
    }
}
