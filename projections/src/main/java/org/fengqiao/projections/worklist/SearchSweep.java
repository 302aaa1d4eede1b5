package org.fengqiao.projections.worklist;

import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.projections.store.Generations;
import org.fengqiao.projections.words.Vault;

/** Takes the hashes of words whose keys were deleted out of the search by words (删除检索痕迹), some cases at a time. */
public final class SearchSweep {
    private final MongoDatabase database;
    private final Generations generations;
    private final Vault vault;

    public SearchSweep(MongoDatabase database, Generations generations, Vault vault) {
        this.database = database;
        this.generations = generations;
        this.vault = vault;
    }

    /**
     * Some cases of the search by words.
     *
     * @param last the last one that was looked at; empty when there are no more
     * @param unreadable those of which some words cannot be read any more
     */
    public record Looked(String last, List<String> unreadable) {}

    /**
     * The next cases in the order of their identifiers. Keys that are withheld are not gone: then nothing is done.
     *
     * @param after the last case that was looked at; empty for from the first
     */
    public Looked next(String after, int limit) {
        if (vault.withheld()) {
            return new Looked("", List.of());
        }
        var store = WorklistStore.in(database, generations.current());
        var codec = store.rows();
        var rows = store.worklist()
                .find(gt(Field.ID, after))
                .sort(Sorts.ascending(Field.ID))
                .limit(limit)
                .map(codec::read)
                .into(new ArrayList<>());
        var open = vault.openAll(
                rows.stream().flatMap(row -> SearchIndex.words(row).stream()).toList());
        var gone = rows.stream()
                .filter(row -> !open.keySet().containsAll(SearchIndex.words(row)))
                .toList();
        new SearchIndex(store.search(), vault).again(gone);
        return new Looked(
                rows.size() < limit ? "" : rows.getLast().id(),
                gone.stream().map(WorklistRow::id).toList());
    }
}
