package org.fengqiao.projections.worklist;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitTree;
import org.fengqiao.projections.store.Generation;
import org.fengqiao.projections.store.Generations;

/**
 * Who looks back sees what he may see of it now (回看权限): a wall that stands now stands against the past, of a case that
 * was passed on he sees where it stood, and one that he has nothing to do with any more does not exist for him.
 *
 * @see "ADR 0042 a queue as of a day"
 */
final class LookingBack implements Function<Actor, Hindsight> {
    private final MongoDatabase then;
    private final Generation filled;
    private final MongoDatabase now;
    private final Generations generations;
    private final UnitTree units;
    private final KeptCases kept;

    /** @param filled where the queue of then is, in its own database */
    LookingBack(MongoDatabase then, Generation filled, MongoDatabase now, Generations generations, UnitTree units) {
        this.then = then;
        this.filled = filled;
        this.now = now;
        this.generations = generations;
        this.units = units;
        this.kept = new KeptCases(now, generations, units);
    }

    @Override
    public Hindsight apply(Actor actor) {
        var hidden = kept.from(actor);
        if (actor instanceof Actor.Staff staff && !staff.has(Duty.AUDITOR)) {
            hidden.addAll(goneFrom(staff));
        }
        var rows = live().rows();
        var known = new HashMap<String, WorklistRow>();
        return new Hindsight(
                hidden,
                old -> known.computeIfAbsent(old.id(), id -> rows.find(id).orElse(old)));
    }

    /** What was in the queue of his unit and is nothing to him now; who passed a case on still sees where it stands. */
    private Set<String> goneFrom(Actor.Staff staff) {
        var gone = at(staff.unit(), WorklistStore.in(then, filled));
        gone.removeAll(at(staff.unit(), live()));
        var reader = new Reader(staff, units);
        var rows = live().rows();
        gone.removeIf(id -> rows.find(id).filter(reader::mayFind).isPresent());
        return gone;
    }

    private WorklistStore live() {
        return WorklistStore.in(now, generations.current());
    }

    private static Set<String> at(UnitCode unit, WorklistStore store) {
        return store.worklist()
                .find(eq(Field.SCOPE, unit.value()))
                .hint(WorklistStore.BY_SCOPE)
                .projection(Projections.include(Field.ID))
                .map(row -> row.getString(Field.ID))
                .into(new HashSet<>());
    }
}
