package org.fengqiao.domain.petition;

import java.util.HashSet;
import java.util.Set;
import org.fengqiao.domain.petition.IntakeEvent.SameMatterDecided;
import org.fengqiao.domain.petition.RepeatEvent.RepeatNoted;

/**
 * Other cases that this one has to do with (重复事项).
 *
 * @param merged those that ended as a part of this one
 * @param linked those that somebody decided to be the same matter
 */
record Repeats(Set<String> merged, Set<String> linked) {
    static final Repeats NONE = new Repeats(Set.of(), Set.of());

    Repeats {
        merged = Set.copyOf(merged);
        linked = Set.copyOf(linked);
    }

    Repeats after(PetitionEvent event) {
        return switch (event) {
            case SameMatterDecided e ->
                new Repeats(merged, e.same() ? with(linked, e.otherCaseId()) : without(linked, e.otherCaseId()));
            case RepeatNoted e ->
                switch (e.how()) {
                    case MERGED -> new Repeats(with(merged, e.otherCaseId()), linked);
                    case PARTED -> new Repeats(without(merged, e.otherCaseId()), linked);
                    case LINKED -> new Repeats(merged, with(linked, e.otherCaseId()));
                    case UNLINKED -> new Repeats(merged, without(linked, e.otherCaseId()));
                };
            case PetitionEvent _ -> this;
        };
    }

    private static Set<String> with(Set<String> cases, String one) {
        var next = new HashSet<>(cases);
        next.add(one);
        return next;
    }

    private static Set<String> without(Set<String> cases, String one) {
        var next = new HashSet<>(cases);
        next.remove(one);
        return next;
    }
}
