package org.fengqiao.projections.tracking;

import java.util.Locale;
import java.util.Optional;
import org.fengqiao.domain.petition.CourseEvent.TakenUpAgain;
import org.fengqiao.domain.petition.HearingEvent.HearingCalledOff;
import org.fengqiao.domain.petition.HearingEvent.HearingMoved;
import org.fengqiao.domain.petition.Instance;
import org.fengqiao.domain.petition.RemedyEvent.ReviewConcluded;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.projections.history.CaseHistory.Recorded;
import org.jspecify.annotations.Nullable;

/** Since when something told holds no more, and what took its force (失效说明); both null while it stands. */
record Lapsed(@Nullable Moment at, @Nullable String by) {
    private static final Lapsed NOT = new Lapsed(null, null);

    static Lapsed of(Optional<Recorded> taker) {
        return taker.map(recorded -> new Lapsed(recorded.event().occurredAt(), code(recorded)))
                .orElse(NOT);
    }

    private static String code(Recorded taker) {
        return switch (taker.event()) {
            case TakenUpAgain _ -> "again";
            case HearingMoved _ -> "hearing-moved";
            case HearingCalledOff _ -> "hearing-called-off";
            case ReviewConcluded e ->
                about(e) + "-" + e.opinion().outcome().name().toLowerCase(Locale.ROOT);
            default -> throw new IllegalStateException("takes no force: " + taker.type());
        };
    }

    /** How a review is told. */
    static String about(ReviewConcluded review) {
        return review.instance() == Instance.RE_REVIEW ? "re-review" : "review";
    }
}
