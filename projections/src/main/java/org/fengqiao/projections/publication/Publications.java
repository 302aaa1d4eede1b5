package org.fengqiao.projections.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.petition.Publication;
import org.fengqiao.domain.petition.ReviewOutcome;
import org.fengqiao.domain.unit.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * The re-review opinions that everybody can read today (复核意见公示), article 36; P20. What is over or was taken down is not
 * there, and neither is what cannot be opened any more. Nothing here leads to a case.
 *
 * @see "ADR 0045 a last word after a hearing may be published"
 */
public interface Publications {
    int MOST_PER_PAGE = 50;

    /**
     * The ones published last first.
     *
     * @param after {@link Page#next()} of the page before; null for the first
     * @throws org.fengqiao.domain.refusal.Refused {@code worklist.limit}
     */
    Page page(@Nullable String after, int limit);

    /** @param id as in a page */
    Optional<Opinion> find(String id);

    /**
     * @param next null on the last page
     * @param withheld whether something may be missing because no words can be opened at present
     */
    record Page(List<Opinion> opinions, @Nullable String next, boolean withheld) {
        public Page {
            opinions = List.copyOf(opinions);
        }
    }

    /**
     * One published opinion, in the words that were written for everybody.
     *
     * @param id its own, not that of its case
     * @param by whose opinion it is
     */
    record Opinion(
            String id,
            UnitCode by,
            ReviewOutcome outcome,
            LocalDate decidedOn,
            Publication period,
            String title,
            String text) {}
}
