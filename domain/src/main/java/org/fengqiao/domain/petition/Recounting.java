package org.fengqiao.domain.petition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.petition.Petition.InWork;
import org.fengqiao.domain.petition.Petition.Live;
import org.fengqiao.domain.rulebook.Clock;
import org.jspecify.annotations.Nullable;

/** How running terms follow the correction of a fact (期限随更正重算). */
final class Recounting {
    private Recounting() {}

    /** They are counted as they would have been had it been right at once. */
    static List<ClockChange> follow(Live live, Correction is, Facts facts) {
        var matter = live.matter();
        return switch (is.fact()) {
            case RECEIVED_ON -> anew(live, LocalDate.parse(valueOf(is)), matter.kind(), facts);
            case KIND -> anew(live, matter.receivedOn(), PetitionKind.valueOf(valueOf(is)), facts);
            case ADDRESS -> nowReachable(live, facts);
            case NAME, PHONE, REPRESENTATIVES, TITLE, TEXT, CHANNEL, CATEGORY, UNIT, HEADCOUNT -> List.of();
        };
    }

    private static List<ClockChange> anew(Live live, LocalDate receivedOn, @Nullable PetitionKind kind, Facts facts) {
        var matter = live.matter();
        var changes = new ArrayList<ClockChange>();
        if (matter.runs(Clock.ROUTING)) {
            changes.add(Terms.due(Clock.ROUTING, "P06", receivedOn, hereSince(live, receivedOn), facts));
        }
        if (matter.runs(Clock.NOTICE)) {
            changes.add(Terms.due(
                    Clock.NOTICE, Terms.noticeRule(matter, facts), receivedOn, hereSince(live, receivedOn), facts));
        }
        matter.deadline(Clock.REPORT)
                .map(report -> ClockChange.due(Terms.agreed(Clock.REPORT, report.on(), "P06", receivedOn, facts)))
                .ifPresent(changes::add);
        if (live instanceof InWork work && work.hearing().since() == null) {
            Terms.answer(work, kind, receivedOn, facts)
                    .map(ClockChange::due)
                    .ifPresentOrElse(changes::add, () -> changes.addAll(Terms.stopped(matter, Clock.ANSWER)));
        }
        changes.removeIf(change -> change.deadline() != null
                && change.deadline().equals(matter.deadline(change.clock()).orElse(null)));
        return changes;
    }

    /** From which day the unit that has it now has had it: from receipt, or since it was sent or handed back there. */
    static LocalDate hereSince(Live live, LocalDate receivedOn) {
        return switch (live) {
            case Petition.Registered p when p.handedBackOn() != null -> p.handedBackOn();
            case Petition.Routed p -> p.routedOn();
            case Petition.Objected p -> p.routedOn();
            case Live _ -> receivedOn;
        };
    }

    /** Once the address is clear the complainant must be told, within fifteen days from today; P08. */
    private static List<ClockChange> nowReachable(Live live, Facts facts) {
        var matter = live.matter();
        var untold = switch (live) {
            case Petition.Received _, Petition.Registered _, Petition.Routed _, Petition.Objected _ -> true;
            case Live _ -> false;
        };
        var here = !Terms.isOutside(matter.holder().unit(), facts);
        return untold && here && !matter.reachable()
                ? List.of(Terms.due(
                        Clock.NOTICE, Terms.noticeRule(matter, facts), matter.receivedOn(), facts.today(), facts))
                : List.of();
    }

    private static String valueOf(Correction is) {
        return Objects.requireNonNull(is.value());
    }
}
