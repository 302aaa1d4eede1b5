package org.fengqiao.projections.petitionfile;

import static org.fengqiao.domain.authority.CaseField.STANDING;
import static org.fengqiao.domain.authority.CaseField.WORDS;

import org.fengqiao.domain.petition.Adoption;
import org.fengqiao.domain.petition.OpinionOutcome;
import org.fengqiao.domain.petition.RightRoute;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.projections.history.Lapsed;
import org.fengqiao.projections.reading.Shows;
import org.jspecify.annotations.Nullable;

/**
 * An opinion has all four parts; a reply and an answer given before the import have only {@code opinion}.
 *
 * @param route to which it was led; null unless it was
 * @param lapsed when it lost its force, and by what; null while it stands
 */
@Shows(STANDING)
public record Answer(
        @Nullable OpinionOutcome outcome,
        @Nullable Adoption adoption,
        @Nullable RightRoute route,
        @Shows(WORDS) @Nullable String request,
        @Shows(WORDS) @Nullable String factsAndReasons,
        @Shows(WORDS) String opinion,
        @Shows(WORDS) @Nullable String legalBasis,
        Moment at,
        boolean beforeImport,
        @Nullable Lapsed lapsed) {
    /** What stands. */
    public Answer(
            @Nullable OpinionOutcome outcome,
            @Nullable Adoption adoption,
            @Nullable RightRoute route,
            @Nullable String request,
            @Nullable String factsAndReasons,
            String opinion,
            @Nullable String legalBasis,
            Moment at,
            boolean beforeImport) {
        this(outcome, adoption, route, request, factsAndReasons, opinion, legalBasis, at, beforeImport, null);
    }

    Answer lapsed(@Nullable Lapsed since) {
        return new Answer(
                outcome, adoption, route, request, factsAndReasons, opinion, legalBasis, at, beforeImport, since);
    }
}
