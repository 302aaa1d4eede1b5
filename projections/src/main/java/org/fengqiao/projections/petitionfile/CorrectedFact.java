package org.fengqiao.projections.petitionfile;

import static org.fengqiao.domain.authority.CaseField.INNER_WORDS;
import static org.fengqiao.domain.authority.CaseField.WORDS;
import static org.fengqiao.domain.authority.CaseField.WORK;

import org.fengqiao.domain.petition.Fact;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.projections.reading.Shows;
import org.jspecify.annotations.Nullable;

/** A fact that was wrong, with both values (更正). */
@Shows(WORK)
public record CorrectedFact(
        Fact fact,
        @Shows(WORDS) @Nullable String was,
        @Shows(WORDS) @Nullable String is,
        @Shows(INNER_WORDS) String reason,
        Moment at,
        @Shows(WORK) String account) {}
