package org.fengqiao.projections.petitionfile;

import static org.fengqiao.domain.authority.CaseField.STANDING;
import static org.fengqiao.domain.authority.CaseField.WORDS;

import org.fengqiao.domain.petition.Adoption;
import org.fengqiao.domain.petition.OpinionOutcome;
import org.fengqiao.domain.petition.RightRoute;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.projections.reading.Shows;
import org.jspecify.annotations.Nullable;

/**
 * An opinion has all four parts; a reply and an answer given before the import have only {@code opinion}.
 *
 * @param route to which it was led; null unless it was
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
        boolean beforeImport) {}
