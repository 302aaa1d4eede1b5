package org.fengqiao.domain.petition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.petition.Petition.InWork;
import org.fengqiao.domain.petition.Petition.Live;
import org.fengqiao.domain.petition.Petition.Received;
import org.fengqiao.domain.petition.Petition.Registered;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.rulebook.Deadline;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitKind;

/** Which clocks start, move and stop on the main road of a petition (期限起止). */
final class Terms {
    private Terms() {}

    /** P06, P08: fifteen days to pass it on, and to tell whoever gave a name and an address. */
    static List<ClockChange> onReceipt(LocalDate receivedOn, boolean reachable, Facts facts) {
        var changes = new ArrayList<ClockChange>();
        changes.add(due(Clock.ROUTING, "P06", receivedOn, receivedOn, facts));
        if (reachable) {
            changes.add(due(Clock.NOTICE, "P08", receivedOn, receivedOn, facts));
        }
        return changes;
    }

    /**
     * P08, P09: at the unit it was sent to, telling and objecting count from today. Objecting is the right of that unit
     * under the law of the day the transfer reaches it: a letter of 2019, when there was none, can still be handed back.
     */
    static List<ClockChange> onRouting(Matter matter, UnitCode to, Facts facts) {
        var changes = new ArrayList<ClockChange>(stopped(matter, Clock.ROUTING, Clock.REPORT));
        if (isOutside(to, facts)) {
            changes.addAll(stopped(matter, Clock.NOTICE, Clock.OBJECTION));
            return changes;
        }
        if (matter.reachable()) {
            changes.add(due(Clock.NOTICE, "P08", matter.receivedOn(), facts.today(), facts));
        }
        changes.add(due(Clock.OBJECTION, "P09", facts.today(), facts.today(), facts));
        return changes;
    }

    /** P06: the term that the assigning unit sets. */
    static ClockChange report(Matter matter, LocalDate term, Facts facts) {
        var rule = facts.rulebook().get("P06", matter.receivedOn());
        return ClockChange.due(Deadline.agreed(Clock.REPORT, term, rule, facts.rulebook(), facts.calendar()));
    }

    /** P06: what is handed back is to be passed on anew. */
    static List<ClockChange> onHandingBack(Matter matter, Facts facts) {
        var changes = new ArrayList<ClockChange>(stopped(matter, Clock.OBJECTION, Clock.REPORT, Clock.NOTICE));
        changes.addAll(onReceiptAnew(matter, facts));
        return changes;
    }

    private static List<ClockChange> onReceiptAnew(Matter matter, Facts facts) {
        var changes = new ArrayList<ClockChange>();
        changes.add(due(Clock.ROUTING, "P06", matter.receivedOn(), facts.today(), facts));
        if (matter.reachable()) {
            changes.add(due(Clock.NOTICE, "P08", matter.receivedOn(), facts.today(), facts));
        }
        return changes;
    }

    /** P18: sixty days, only for what ends with an opinion. */
    static List<ClockChange> onAcceptance(Matter matter, Facts facts) {
        var changes = new ArrayList<ClockChange>(stopped(matter, Clock.ROUTING, Clock.NOTICE, Clock.OBJECTION));
        if (matter.kind() == PetitionKind.APPEAL) {
            changes.add(due(Clock.ANSWER, "P18", matter.receivedOn(), facts.today(), facts));
        }
        return changes;
    }

    /** P18: the extension counts on from the sixtieth day after acceptance. */
    static ClockChange onExtension(InWork work, int days, Facts facts) {
        var law = work.matter().receivedOn();
        var term = facts.rulebook().get("P18", law);
        var extension = facts.rulebook().get("P18-extension", law);
        var last = facts.calendar().plusDays(work.acceptedOn(), term.amount() + days);
        return ClockChange.due(Deadline.agreed(Clock.ANSWER, last, extension, facts.rulebook(), facts.calendar()));
    }

    static List<ClockChange> onAnswer(Matter matter) {
        return stopped(matter, Clock.ROUTING, Clock.NOTICE, Clock.OBJECTION, Clock.ANSWER);
    }

    static List<ClockChange> allStopped(Matter matter) {
        return stopped(matter, Clock.values());
    }

    static List<ClockChange> stopped(Matter matter, Clock... clocks) {
        return List.of(clocks).stream()
                .filter(clock -> matter.deadline(clock).isPresent())
                .map(ClockChange::stopped)
                .toList();
    }

    /** Terms follow a correction (期限随更正重算): from the day of receipt as it should have been. */
    static List<ClockChange> onCorrection(Live live, Correction is, Facts facts) {
        var matter = live.matter();
        return switch (is.fact()) {
            case RECEIVED_ON -> afterMovedReceipt(live, LocalDate.parse(valueOf(is)), facts);
            case KIND -> afterOtherKind(live, PetitionKind.valueOf(valueOf(is)), facts);
            case ADDRESS -> {
                var owed = !matter.reachable() && (live instanceof Received || live instanceof Registered);
                yield owed ? List.of(due(Clock.NOTICE, "P08", matter.receivedOn(), facts.today(), facts)) : List.of();
            }
            case NAME, PHONE, TITLE, TEXT, CHANNEL, CATEGORY, UNIT -> List.of();
        };
    }

    private static List<ClockChange> afterMovedReceipt(Live live, LocalDate receivedOn, Facts facts) {
        var matter = live.matter();
        var changes = new ArrayList<ClockChange>();
        if (live instanceof Received || live instanceof Registered) {
            matter.deadline(Clock.ROUTING)
                    .ifPresent(_ -> changes.add(due(Clock.ROUTING, "P06", receivedOn, receivedOn, facts)));
            matter.deadline(Clock.NOTICE)
                    .ifPresent(_ -> changes.add(due(Clock.NOTICE, "P08", receivedOn, receivedOn, facts)));
        }
        if (live instanceof InWork work && work.extension() != Petition.Extension.GRANTED) {
            matter.deadline(Clock.ANSWER)
                    .ifPresent(_ -> changes.add(due(Clock.ANSWER, "P18", receivedOn, work.acceptedOn(), facts)));
        }
        return changes;
    }

    private static List<ClockChange> afterOtherKind(Live live, PetitionKind kind, Facts facts) {
        if (!(live instanceof InWork work)) {
            return List.of();
        }
        var matter = live.matter();
        if (kind == PetitionKind.APPEAL && matter.deadline(Clock.ANSWER).isEmpty()) {
            return List.of(due(Clock.ANSWER, "P18", matter.receivedOn(), work.acceptedOn(), facts));
        }
        return kind == PetitionKind.APPEAL ? List.of() : stopped(matter, Clock.ANSWER);
    }

    private static String valueOf(Correction is) {
        return java.util.Objects.requireNonNull(is.value());
    }

    private static ClockChange due(Clock clock, String rule, LocalDate law, LocalDate startsOn, Facts facts) {
        return ClockChange.due(facts.rulebook().dueFrom(clock, rule, law, startsOn, facts.calendar()));
    }

    private static boolean isOutside(UnitCode unit, Facts facts) {
        return facts.units()
                .find(unit)
                .filter(n -> n.kind() == UnitKind.OUTSIDE)
                .isPresent();
    }
}
