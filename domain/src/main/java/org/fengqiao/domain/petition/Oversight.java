package org.fengqiao.domain.petition;

import java.util.EnumSet;
import java.util.Set;
import org.fengqiao.domain.petition.JointEvent.HotIssueJoined;
import org.fengqiao.domain.petition.JointEvent.HotIssueLeft;
import org.fengqiao.domain.petition.OversightEvent.SupervisionAnswered;
import org.fengqiao.domain.petition.OversightEvent.SupervisionEnded;
import org.fengqiao.domain.petition.OversightEvent.SupervisionOpened;
import org.fengqiao.domain.petition.OversightEvent.UrgencyAcknowledged;
import org.fengqiao.domain.petition.OversightEvent.UrgencyLowered;
import org.fengqiao.domain.petition.OversightEvent.UrgencyRaised;
import org.fengqiao.domain.petition.OversightEvent.UrgencyReported;
import org.fengqiao.domain.petition.RecordEvent.PetitionFellOverdue;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.unit.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * What those above watch in a matter (监督情况).
 *
 * @param missed every term that was ever found missed
 * @param issue the hot issue it belongs to; null when to none
 */
record Oversight(
        Set<Mark> marks,
        @Nullable Alarm alarm,
        @Nullable Supervision supervision,
        Set<Clock> missed,
        @Nullable String issue) {
    static final Oversight NONE = new Oversight(Set.of(), null, null, Set.of(), null);

    Oversight {
        marks = Set.copyOf(marks);
        missed = Set.copyOf(missed);
    }

    Oversight after(PetitionEvent event) {
        return new Oversight(
                Mark.after(marks, event),
                alarmAfter(event),
                supervisionAfter(event),
                missedAfter(event),
                issueAfter(event));
    }

    /** The same with a successor in the place of a unit that raised, acknowledged or supervises. */
    Oversight followed(UnitCode from, UnitCode to) {
        return new Oversight(
                marks,
                alarm == null ? null : alarm.followed(from, to),
                supervision == null ? null : supervision.followed(from, to),
                missed,
                issue);
    }

    private @Nullable Alarm alarmAfter(PetitionEvent event) {
        return switch (event) {
            case UrgencyRaised e -> Alarm.of(alarm, e.grade(), e.by());
            case UrgencyLowered e -> e.grade() == null ? null : Alarm.of(alarm, e.grade(), e.by());
            case UrgencyReported e when alarm != null -> alarm.reportedTo(e.to());
            case UrgencyAcknowledged e when alarm != null -> alarm.acknowledgedBy(e.unit());
            default -> alarm;
        };
    }

    private @Nullable Supervision supervisionAfter(PetitionEvent event) {
        return switch (event) {
            case SupervisionOpened e -> new Supervision(e.ground(), e.by(), false);
            case SupervisionAnswered _
            when supervision != null -> new Supervision(supervision.ground(), supervision.by(), true);
            case SupervisionEnded _ -> null;
            default -> supervision;
        };
    }

    private @Nullable String issueAfter(PetitionEvent event) {
        return switch (event) {
            case HotIssueJoined e -> e.issueId();
            case HotIssueLeft _ -> null;
            default -> issue;
        };
    }

    private Set<Clock> missedAfter(PetitionEvent event) {
        if (!(event instanceof PetitionFellOverdue e)) {
            return missed;
        }
        var next = EnumSet.of(e.clock());
        next.addAll(missed);
        return next;
    }
}
