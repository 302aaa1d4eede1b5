package org.fengqiao.projections.history;

import java.util.Locale;
import org.fengqiao.domain.petition.CourseEvent.TakenUpAgain;
import org.fengqiao.domain.petition.HearingEvent.HearingCalledOff;
import org.fengqiao.domain.petition.HearingEvent.HearingMoved;
import org.fengqiao.domain.petition.Instance;
import org.fengqiao.domain.petition.RemedyEvent.ReviewConcluded;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.projections.history.CaseHistory.Recorded;

/**
 * That something told holds no more (失效说明).
 *
 * @param at since when
 * @param by what took its force: {@code again}, {@code hearing-moved}, {@code hearing-called-off}, and of an opinion
 *     {@code review-revoked}, {@code review-changed}, {@code re-review-revoked}, {@code re-review-changed}
 */
public record Lapsed(Moment at, String by) {
    private static final String AGAIN = "again";

    static Lapsed by(Recorded taker) {
        return new Lapsed(taker.event().occurredAt(), code(taker));
    }

    /** Whether the decision was revoked so that the matter was taken up again. */
    public boolean takenUpAgain() {
        return by.equals(AGAIN);
    }

    /** What tells why: {@code again}, {@code review}, {@code re-review}, {@code hearing-moved}, {@code hearing-called-off}. */
    public String told() {
        return by.replaceFirst("review-(revoked|changed)$", "review");
    }

    /** How a review is told. */
    public static String told(ReviewConcluded review) {
        return review.instance() == Instance.RE_REVIEW ? "re-review" : "review";
    }

    private static String code(Recorded taker) {
        return switch (taker.event()) {
            case TakenUpAgain _ -> AGAIN;
            case HearingMoved _ -> "hearing-moved";
            case HearingCalledOff _ -> "hearing-called-off";
            case ReviewConcluded e ->
                told(e) + "-" + e.opinion().outcome().name().toLowerCase(Locale.ROOT);
            default -> throw new IllegalStateException("takes no force: " + taker.type());
        };
    }
}
