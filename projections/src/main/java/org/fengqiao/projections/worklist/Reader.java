package org.fengqiao.projections.worklist;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Filters.or;

import org.bson.conversions.Bson;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.CaseField;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.authority.Involvement;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.authority.Question;
import org.fengqiao.domain.authority.Sight;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitTree;

/** What an actor may see of the queue (可见性), by the one authority function. */
record Reader(Actor actor, UnitTree units, Hindsight hindsight) {
    Reader(Actor actor, UnitTree units) {
        this(actor, units, Hindsight.NONE);
    }

    /** @throws Refused {@code authority.denied}; {@code unit.unknown} */
    Duty requireQueueOf(UnitCode centre) {
        var ground = Authority.require(
                actor, Permission.READ_WORKLIST, Involvement.at(centre).of(actor, units));
        if (units.find(centre).isEmpty()) {
            throw Refused.unknown("unit.unknown", centre.value());
        }
        return ground;
    }

    /** Whether the actor may know that there is such a case and where it stands. */
    boolean mayFind(WorklistRow row) {
        return sight(row).opens(CaseField.STANDING);
    }

    /** Who only passed a case on sees no words of it, and an auditor only in the file, after stating a purpose. */
    boolean mayReadWords(WorklistRow row) {
        return sight(row).opens(CaseField.WORDS);
    }

    /** What this row shows. */
    Sight sight(WorklistRow row) {
        return Sight.of(
                Question.LIST, actor, hindsight.now().apply(row).involvement().of(actor, units));
    }

    /** Rows that are not kept from the actor. Beside scope, which knows units: this knows persons, and auditors' units. */
    Bson notKeptFrom() {
        var kept = nin(Field.KEPT_FROM, Kept.keysOf(actor, units));
        return hindsight.hidden().isEmpty() ? kept : and(kept, nin(Field.ID, hindsight.hidden()));
    }

    /** The few rows that are. */
    Bson keptFrom() {
        var kept = in(Field.KEPT_FROM, Kept.keysOf(actor, units));
        return hindsight.hidden().isEmpty() ? kept : or(kept, in(Field.ID, hindsight.hidden()));
    }
}
