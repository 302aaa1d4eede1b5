package org.fengqiao.projections.worklist;

import static com.mongodb.client.model.Filters.in;

import java.util.Arrays;
import java.util.function.Predicate;
import org.bson.conversions.Bson;
import org.fengqiao.domain.petition.PetitionState;

/**
 * States as a condition (状态条件). They are always named, all of them if any will do: few equalities are merged in order
 * from one index, where an open range would end in sorting.
 *
 * @see "ADR 0008 scope by equality"
 */
final class InState {
    private InState() {}

    static Bson open() {
        return where(PetitionState::open);
    }

    static Bson any() {
        return where(_ -> true);
    }

    static Bson where(Predicate<PetitionState> wanted) {
        return in(
                Field.STATE,
                Arrays.stream(PetitionState.values())
                        .filter(wanted)
                        .map(Enum::name)
                        .toList());
    }
}
