package org.fengqiao.projections.petitionfile;

import static org.fengqiao.domain.authority.CaseField.RATING;
import static org.fengqiao.domain.authority.CaseField.WORDS;

import org.fengqiao.domain.petition.Satisfaction;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.projections.reading.Shows;
import org.jspecify.annotations.Nullable;

/** How the complainant judged it (满意度评价). */
@Shows(RATING)
public record Rating(
        Satisfaction grade, @Shows(WORDS) @Nullable String words, Moment at) {}
