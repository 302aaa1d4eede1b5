package org.fengqiao.projections.worklist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fengqiao.domain.paper.PaperKind;
import org.fengqiao.domain.petition.CourseEvent.TakenUpAgain;
import org.fengqiao.domain.petition.PaperTrail;
import org.fengqiao.domain.petition.PetitionEvent;
import org.fengqiao.domain.petition.RecordEvent.PaperIssued;
import org.fengqiao.domain.petition.RemedyEvent.ReviewConcluded;

/**
 * Which papers a case waits for, and which it has (案件文书情况).
 *
 * @param due called for and not issued yet, one for each that is
 * @param had issued, and nothing that happened since brings another one
 */
record Papers(List<PaperKind> due, Set<PaperKind> had) {
    static final Papers NONE = new Papers(List.of(), Set.of());

    /** What is decided once more gets these once more. */
    private static final Set<PaperKind> OF_DECISIONS = EnumSet.of(
            PaperKind.ACCEPTANCE,
            PaperKind.REFUSAL,
            PaperKind.REPLY,
            PaperKind.OPINION,
            PaperKind.REVIEW,
            PaperKind.REREVIEW);

    Papers {
        due = due.stream().sorted().toList();
        had = Set.copyOf(had);
    }

    Papers after(PetitionEvent event) {
        return switch (event) {
            case PaperIssued e -> issued(e.paper().kind());
            case TakenUpAgain _ -> without(OF_DECISIONS);
            case ReviewConcluded e
            when e.backTo() != null -> without(OF_DECISIONS).calledForBy(event);
            case PetitionEvent _ -> calledForBy(event);
        };
    }

    private Papers issued(PaperKind kind) {
        var waiting = new ArrayList<>(due);
        waiting.remove(kind);
        var more = copy(had);
        more.add(kind);
        return new Papers(waiting, more);
    }

    private Papers calledForBy(PetitionEvent event) {
        return PaperTrail.calledForBy(event).map(this::waitingFor).orElse(this);
    }

    private Papers waitingFor(PaperKind kind) {
        var waiting = new ArrayList<>(due);
        waiting.add(kind);
        return new Papers(waiting, without(Set.of(kind)).had());
    }

    private Papers without(Collection<PaperKind> some) {
        var left = copy(had);
        left.removeAll(some);
        return new Papers(due, left);
    }

    private static EnumSet<PaperKind> copy(Set<PaperKind> kinds) {
        var copy = EnumSet.noneOf(PaperKind.class);
        copy.addAll(kinds);
        return copy;
    }
}
