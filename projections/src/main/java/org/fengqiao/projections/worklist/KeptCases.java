package org.fengqiao.projections.worklist;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.bson.conversions.Bson;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.unit.UnitTree;
import org.fengqiao.projections.store.Generations;

/**
 * Which cases are kept from whom (隔离案件), for lists that tell of cases and know no walls themselves. There are few.
 *
 * @see "ADR 0015 walls"
 */
public final class KeptCases {
    private final MongoDatabase database;
    private final Generations generations;
    private final UnitTree units;

    public KeptCases(MongoDatabase database, Generations generations, UnitTree units) {
        this.database = database;
        this.generations = generations;
        this.units = units;
    }

    /** Every case that is kept from the actor. */
    public Set<String> from(Actor actor) {
        return found(keptFrom(actor), WorklistStore.BY_KEPT_FROM);
    }

    /** Those of them that are kept from the actor in person, and not only from whoever works at the actor's unit. */
    public Set<String> inPersonFrom(Actor actor) {
        return found(in(Field.KEPT_FROM, Kept.keysInPerson(actor)), WorklistStore.BY_KEPT_FROM);
    }

    /** Those of these cases that are. */
    Set<String> from(Actor actor, Collection<String> caseIds) {
        return found(and(in(Field.ID, caseIds), keptFrom(actor)), WorklistStore.BY_ID);
    }

    private Bson keptFrom(Actor actor) {
        return new Reader(actor, units).keptFrom();
    }

    private Set<String> found(Bson kept, Bson index) {
        return WorklistStore.in(database, generations.current())
                .worklist()
                .find(kept)
                .hint(index)
                .projection(Projections.include(Field.ID))
                .map(row -> row.getString(Field.ID))
                .into(new HashSet<>());
    }
}
