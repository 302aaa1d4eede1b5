package org.fengqiao.projections.hotline;

import static com.mongodb.client.model.Filters.all;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.words.Vault;
import org.fengqiao.projections.worklist.Plain;

/**
 * Which calls have these words (来电检索): of the question, the name, or digits of the phone number. Keyed hashes find the
 * candidates within the scope, the opened words decide. By a phone that is confidential a call is found only by who may
 * see it: digits that find a call are digits that are told.
 */
final class CallSearch {
    static final int MOST_HITS = 500;

    private final CallStore store;
    private final Vault vault;

    /** @param truncated there were more than can be looked at */
    record Hits(List<CallRow> rows, boolean truncated) {}

    CallSearch(CallStore store, Vault vault) {
        this.store = store;
        this.vault = vault;
    }

    /** A call can be found from now on; where keys are withheld only by its number. */
    void note(CallRow row) {
        if (vault.withheld()) {
            return;
        }
        var grams = new TreeSet<String>();
        open(List.of(row)).values().forEach(words -> grams.addAll(vault.grams(words)));
        var entry = new Document(CallStore.ID, row.id())
                .append(CallStore.UNIT, row.unit().value())
                .append(CallStore.SCOPE, CallsProjection.codes(row.scope()))
                .append(CallStore.GRAMS, List.copyOf(grams));
        store.search().replaceOne(eq(CallStore.ID, row.id()), entry, new ReplaceOptions().upsert(true));
    }

    /** @param mayReach whose phone the reader may see */
    Hits find(String scope, String q, Bson conditions, Predicate<CallRow> mayReach) {
        var terms = Arrays.stream(q.strip().split("\\s+"))
                .map(Plain::of)
                .filter(term -> !term.isEmpty())
                .toList();
        var byNumber = and(eq(CallStore.NUMBER, number(q)), conditions);
        var rows = read(byNumber);
        if (!rows.isEmpty() || terms.isEmpty()) {
            return new Hits(rows, false);
        }
        var ids = candidates(scope, terms);
        var found = read(and(in(CallStore.ID, ids), conditions));
        var open = open(found);
        found.removeIf(row -> !hasAll(row, terms, open, mayReach));
        return new Hits(found, ids.size() > MOST_HITS);
    }

    /** Whether all its words can still be read. */
    boolean readable(CallRow row) {
        return open(List.of(row)).keySet().containsAll(words(row));
    }

    private static String number(String q) {
        var typed = q.strip().toLowerCase(Locale.ROOT);
        return typed.startsWith("t") ? "T" + typed.substring(1) : "T" + typed;
    }

    private Set<String> candidates(String scope, List<String> terms) {
        var grams = terms.stream()
                .flatMap(term -> vault.grams(term).stream())
                .distinct()
                .toList();
        var ids = new HashSet<String>();
        if (!grams.isEmpty()) {
            store.search()
                    .find(and(all(CallStore.GRAMS, grams), eq(CallStore.SCOPE, scope)))
                    .projection(Projections.include(CallStore.ID))
                    .limit(MOST_HITS + 1)
                    .forEach(hit -> ids.add(hit.getString(CallStore.ID)));
        }
        return ids;
    }

    private List<CallRow> read(Bson conditions) {
        var rows = store.rows();
        return store.calls().find(conditions).map(rows::read).into(new ArrayList<>());
    }

    private Map<Sealed, String> open(List<CallRow> rows) {
        return vault.openAll(rows.stream().flatMap(row -> words(row).stream()).toList());
    }

    private static List<Sealed> words(CallRow row) {
        var name = row.name();
        return name == null ? List.of(row.question(), row.phone()) : List.of(row.question(), row.phone(), name);
    }

    private static boolean hasAll(
            CallRow row, List<String> terms, Map<Sealed, String> open, Predicate<CallRow> mayReach) {
        return terms.stream()
                .allMatch(term -> words(row).stream()
                        .filter(words -> Plain.of(open.getOrDefault(words, "")).contains(term))
                        .anyMatch(words -> !words.equals(row.phone()) || mayReach.test(row)));
    }
}
