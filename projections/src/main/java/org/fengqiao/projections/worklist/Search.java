package org.fengqiao.projections.worklist;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bson.conversions.Bson;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.words.Vault;

/**
 * Which cases have these words (检索). Hashes find the candidates within the scope, the opened words decide: hashes know
 * neighbours, not order.
 */
final class Search {
    private final WorklistStore store;
    private final SearchIndex index;
    private final Vault vault;

    /** @param truncated there were more than can be looked at */
    record Hits(List<WorklistRow> rows, boolean truncated) {}

    Search(WorklistStore store, Vault vault) {
        this.store = store;
        this.index = new SearchIndex(store.search(), vault);
        this.vault = vault;
    }

    Hits find(UnitCode scope, String q, Bson conditions) {
        var terms = Arrays.stream(q.strip().split("\\s+"))
                .map(Plain::of)
                .filter(term -> !term.isEmpty())
                .toList();
        if (terms.isEmpty()) {
            return new Hits(List.of(), false);
        }
        var asNumber = byNumber(scope, q.strip());
        var asWords = byWords(scope, terms);
        var truncated = asNumber.size() > SearchIndex.MOST_HITS || asWords.size() > SearchIndex.MOST_HITS;
        var ids = new HashSet<>(asNumber);
        ids.addAll(asWords);
        var rows = rows(ids, conditions);
        var open = new Items(vault).open(rows);
        rows.removeIf(row -> !asNumber.contains(row.id()) && !hasAll(row, terms, open));
        return new Hits(rows, truncated);
    }

    private Set<String> byWords(UnitCode scope, List<String> terms) {
        var grams = terms.stream()
                .flatMap(term -> vault.grams(term).stream())
                .distinct()
                .toList();
        return grams.isEmpty() ? Set.of() : index.find(scope, grams);
    }

    private Set<String> byNumber(UnitCode scope, String q) {
        if (!NumberPart.mayBe(q)) {
            return Set.of();
        }
        var number = q.toLowerCase(Locale.ROOT);
        var found = new HashSet<>(index.find(scope, List.of(NumberPart.asPart(number))));
        store.worklist()
                .find(and(gte(Field.NUMBER, number), lt(Field.NUMBER, number + "~"), eq(Field.SCOPE, scope.value())))
                .projection(Projections.include(Field.ID))
                .sort(Sorts.ascending(Field.NUMBER))
                .hint(WorklistStore.BY_NUMBER)
                .limit(SearchIndex.MOST_HITS + 1)
                .forEach(hit -> found.add(hit.getString(Field.ID)));
        return found;
    }

    private List<WorklistRow> rows(Set<String> ids, Bson conditions) {
        var rows = new ArrayList<WorklistRow>();
        if (!ids.isEmpty()) {
            store.worklist()
                    .find(and(in(Field.ID, ids), conditions))
                    .hint(WorklistStore.BY_ID)
                    .forEach(document -> rows.add(store.rows().read(document)));
        }
        return rows;
    }

    private static boolean hasAll(WorklistRow row, List<String> terms, Map<Sealed, String> open) {
        var title = Plain.of(open.getOrDefault(row.title(), ""));
        var name = Plain.of(open.getOrDefault(row.name(), ""));
        return terms.stream().allMatch(term -> title.contains(term) || name.contains(term));
    }
}
