package org.fengqiao.projections.worklist;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.bson.Document;
import org.fengqiao.projections.store.Generations;
import org.jspecify.annotations.Nullable;

/** Walks through the cases whose binding deadline passed (到期清理), for the sheets of the house. */
public final class DueSweep {
    private static final int AT_ONCE = 200;

    private final MongoDatabase database;
    private final Generations generations;

    /** A page of a walk; {@code next} is {@code after} of the following page, or null. */
    record FallenDue(List<String> caseIds, @Nullable String next) {}

    public DueSweep(MongoDatabase database, Generations generations) {
        this.database = database;
        this.generations = generations;
    }

    /**
     * Visits each whose passing nobody has noted (P23), the longest overdue first.
     *
     * @param broken told of a case that could not be visited; it holds up no other
     */
    public void each(LocalDate on, Consumer<String> visit, BiConsumer<String, RuntimeException> broken) {
        @Nullable String after = null;
        do {
            var page = unnoted(on, AT_ONCE, after);
            for (var caseId : page.caseIds()) {
                try {
                    visit.accept(caseId);
                } catch (RuntimeException e) {
                    broken.accept(caseId, e);
                }
            }
            after = page.next();
        } while (after != null);
    }

    FallenDue unnoted(LocalDate on, int limit, @Nullable String after) {
        var passed = lt(Field.UNNOTED, on.toString());
        var found = WorklistStore.in(database, generations.current())
                .worklist()
                .find(after == null ? passed : and(passed, gt(Field.UNNOTED, after)))
                .sort(Sorts.ascending(Field.UNNOTED))
                .hint(WorklistStore.BY_UNNOTED)
                .projection(Projections.include(Field.UNNOTED))
                .limit(limit)
                .into(new ArrayList<Document>());
        return new FallenDue(
                found.stream().map(row -> row.getString(Field.ID)).toList(),
                found.size() < limit ? null : found.getLast().getString(Field.UNNOTED));
    }
}
