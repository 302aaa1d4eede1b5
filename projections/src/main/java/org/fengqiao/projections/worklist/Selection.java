package org.fengqiao.projections.worklist;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.projections.worklist.Worklist.Filter;
import org.fengqiao.projections.worklist.Worklist.Whose;
import org.jspecify.annotations.Nullable;

/**
 * A filter as conditions and the index that answers them in order.
 *
 * @see "ADR 0008 scope by equality"
 */
record Selection(Bson conditions, Bson index) {
    static Selection of(Filter filter, Reader reader, Sorting sorting, Today today, @Nullable String after) {
        var mine = filter.whose() == Whose.MINE_AND_NOBODYS;
        var conditions = new ArrayList<Bson>();
        conditions.add(
                mine
                        ? in(Field.DESKS, desks(filter, reader.actor()))
                        : eq(Field.SCOPE, filter.centre().value()));
        conditions.add(InState.where(filter::admits));
        conditions.add(reader.notKeptFrom());
        if (filter.level() != null) {
            conditions.add(eq(Field.LEVEL, filter.level().name()));
        }
        if (filter.kind() != null) {
            conditions.add(eq(Field.KIND, filter.kind().name()));
        }
        if (filter.mark() != null) {
            conditions.add(eq(Field.MARKS, filter.mark().name()));
        }
        var category = filter.category();
        if (category != null) {
            conditions.add(eq(CategoryLevel.of(category).field(), category));
        }
        if (filter.standing() != null) {
            conditions.add(today.range(filter.standing()));
        }
        if (after != null) {
            conditions.add(sorting.after(sorting.keyOf(after)));
        }
        return new Selection(Filters.and(conditions), WorklistStore.by(mine ? Field.DESKS : Field.SCOPE, sorting));
    }

    private static List<String> desks(Filter filter, Actor actor) {
        var nobodys = filter.centre() + "/";
        return actor instanceof Actor.Staff staff ? List.of(nobodys, nobodys + staff.account()) : List.of(nobodys);
    }
}
