package org.fengqiao.projections.worklist;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Projections;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.projections.access.AccessKind;
import org.fengqiao.projections.access.AccessLog;
import org.fengqiao.projections.reading.Looks;

/**
 * Which case has a number (按编号查找). Behind a wall a number is answered as one that nothing has; that somebody asked for it
 * is remembered all the same.
 *
 * @see "ADR 0015 walls"
 */
record Numbered(WorklistStore store, Reader reader, AccessLog log) {
    Optional<String> find(String number) {
        var found = find(number, reader.notKeptFrom());
        if (found.isEmpty()) {
            find(number, reader.keptFrom()).ifPresent(this::denied);
        }
        return found;
    }

    private Optional<String> find(String number, Bson whose) {
        return Optional.ofNullable(store.worklist()
                        .find(and(eq(Field.NUMBER, number), whose))
                        .hint(WorklistStore.BY_NUMBER)
                        .projection(Projections.include(Field.ID))
                        .first())
                .map(row -> row.getString(Field.ID));
    }

    private void denied(String caseId) {
        log.remember(Looks.at(AccessKind.DENIED, reader.actor(), Optional.empty(), caseId)
                .detailed(Permission.READ_PROGRESS.name()));
    }
}
