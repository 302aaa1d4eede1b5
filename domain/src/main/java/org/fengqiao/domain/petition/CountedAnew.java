package org.fengqiao.domain.petition;

import java.util.Optional;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.petition.Petition.Answered;
import org.fengqiao.domain.petition.Petition.Closed;
import org.fengqiao.domain.petition.Petition.InWork;
import org.fengqiao.domain.petition.Petition.Live;
import org.fengqiao.domain.petition.Petition.Objected;
import org.fengqiao.domain.petition.Petition.Routed;
import org.fengqiao.domain.petition.Petition.UnderReview;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.rulebook.Deadline;

/**
 * A running term counted from its beginning, as it would be told today (期限重算). Empty where that beginning is not known
 * any more, and for a day that somebody set.
 */
final class CountedAnew {
    private CountedAnew() {}

    static Optional<Deadline> of(Live live, Clock clock, Facts facts) {
        var matter = live.matter();
        var received = matter.receivedOn();
        return switch (clock) {
            case ROUTING -> due(Terms.due(clock, "P06", received, Recounting.hereSince(live, received), facts));
            case NOTICE ->
                due(Terms.due(
                        clock, Terms.noticeRule(matter, facts), received, Recounting.hereSince(live, received), facts));
            case OBJECTION ->
                switch (live) {
                    case Routed p -> due(Terms.due(clock, "P09", p.routedOn(), p.routedOn(), facts));
                    case Objected p -> due(Terms.due(clock, "P09", p.routedOn(), p.routedOn(), facts));
                    case Live _ -> Optional.empty();
                };
            case ANSWER ->
                live instanceof InWork work ? Terms.answer(work, matter.kind(), received, facts) : Optional.empty();
            case REVIEW_REQUEST -> toAsk(live, facts);
            case REVIEW ->
                live instanceof UnderReview review
                        ? due(Terms.reviewDue(review, facts).getFirst())
                        : Optional.empty();
            case REPORT, SUPERVISION -> Optional.empty();
        };
    }

    private static Optional<Deadline> toAsk(Live live, Facts facts) {
        return switch (live) {
            case Answered answered -> {
                var conclusion = answered.conclusion();
                var served = conclusion == null ? null : conclusion.servedOn();
                yield served == null || conclusion == null
                        ? Optional.empty()
                        : Terms.onService(answered.matter(), conclusion, served, facts).stream()
                                .findFirst()
                                .flatMap(CountedAnew::due);
            }
            case Closed closed -> toAsk(closed.before(), facts);
            case Live _ -> Optional.empty();
        };
    }

    private static Optional<Deadline> due(ClockChange change) {
        return Optional.ofNullable(change.deadline());
    }
}
