package org.fengqiao.projections.petitionfile;

import static org.fengqiao.domain.authority.CaseField.PAPERS;

import org.fengqiao.domain.paper.PaperId;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.history.Lapsed;
import org.fengqiao.projections.reading.Shows;
import org.jspecify.annotations.Nullable;

/**
 * A paper that was issued or can be.
 *
 * @param unit which did what it tells of, and whose paper it is
 * @param at when it was done
 * @param number as it is printed; null until it is issued
 * @param issuedAt null until it is issued
 * @param replacedBy the later one that stands in its place; null while it is valid
 * @param lapsed when that lost its force of which it tells, and by what; null while that stands
 * @param mayIssue whether this reader may issue it now
 * @param mayReplace whether this reader may have it corrected and issued anew
 */
@Shows(PAPERS)
public record FilePaper(
        PaperId id,
        UnitCode unit,
        Moment at,
        @Shows(PAPERS) @Nullable String number,
        @Nullable Moment issuedAt,
        @Nullable PaperId replacedBy,
        @Nullable Lapsed lapsed,
        boolean mayIssue,
        boolean mayReplace) {}
