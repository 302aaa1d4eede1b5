package org.fengqiao.domain.petition;

import java.util.HashSet;
import java.util.Set;
import org.fengqiao.domain.petition.RepeatEvent.RepeatNoted;

/**
 * The cases that ended as a part of this one (并入本件的事项).
 *
 * @param merged their identifiers
 */
record Repeats(Set<String> merged) {
    static final Repeats NONE = new Repeats(Set.of());

    Repeats {
        merged = Set.copyOf(merged);
    }

    Repeats after(PetitionEvent event) {
        if (!(event instanceof RepeatNoted noted)) {
            return this;
        }
        var next = new HashSet<>(merged);
        switch (noted.how()) {
            case MERGED -> next.add(noted.otherCaseId());
            case PARTED -> next.remove(noted.otherCaseId());
            case LINKED, UNLINKED -> {}
        }
        return new Repeats(next);
    }
}
