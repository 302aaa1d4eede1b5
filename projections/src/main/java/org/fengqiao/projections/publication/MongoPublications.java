package org.fengqiao.projections.publication;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.bson.conversions.Bson;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.publication.PublicationRow.Shown;
import org.fengqiao.projections.store.Generations;
import org.fengqiao.projections.words.Vault;
import org.jspecify.annotations.Nullable;

/** What everybody may read, answered from the live generation. */
public final class MongoPublications implements Publications {
    private final MongoDatabase database;
    private final Generations generations;
    private final Vault vault;
    private final Supplier<LocalDate> today;

    /** @param today the present day in Shanghai */
    public MongoPublications(MongoDatabase database, Generations generations, Vault vault, Supplier<LocalDate> today) {
        this.database = database;
        this.generations = generations;
        this.vault = vault;
        this.today = today;
    }

    @Override
    public Page page(@Nullable String after, int limit) {
        if (limit < 1 || limit > MOST_PER_PAGE) {
            throw Refused.invalid("worklist.limit", String.valueOf(MOST_PER_PAGE));
        }
        var day = today.get();
        var begun = lt(PublicationStore.KEY, day.plusDays(1).toString());
        var readable = and(begun, gte(PublicationStore.UNTIL, day.toString()));
        var rows = rows(after == null ? readable : and(readable, lt(PublicationStore.KEY, after)), limit + 1);
        var shown = rows.subList(0, Math.min(limit, rows.size()));
        return new Page(
                opened(shown), rows.size() > limit ? shown(shown.getLast()).key() : null, vault.withheld());
    }

    @Override
    public Optional<Opinion> find(String id) {
        var day = today.get();
        var readable = and(eq(PublicationStore.SHOWN, id), gte(PublicationStore.UNTIL, day.toString()));
        return opened(rows(readable, 1)).stream()
                .filter(opinion -> !opinion.period().from().isAfter(day))
                .findFirst();
    }

    private List<PublicationRow> rows(Bson conditions, int limit) {
        var store = PublicationStore.in(database, generations.current());
        var rows = store.rows();
        return store.collection()
                .find(conditions)
                .sort(Sorts.descending(PublicationStore.KEY))
                .limit(limit)
                .map(rows::read)
                .into(new ArrayList<>());
    }

    private List<Opinion> opened(List<PublicationRow> rows) {
        var sealed = new HashSet<Sealed>();
        rows.forEach(row -> sealed.addAll(List.of(shown(row).title(), shown(row).text())));
        var words = vault.openAll(sealed);
        return rows.stream().flatMap(row -> opened(row, words).stream()).toList();
    }

    private static Optional<Opinion> opened(PublicationRow row, Map<Sealed, String> words) {
        var shown = shown(row);
        var title = words.get(shown.title());
        var text = words.get(shown.text());
        return title == null || text == null
                ? Optional.empty()
                : Optional.of(new Opinion(
                        shown.id(), shown.by(), row.outcome(), row.decidedOn(), shown.period(), title, text));
    }

    private static Shown shown(PublicationRow row) {
        return Objects.requireNonNull(row.shown(), "found by what only a published one has");
    }
}
