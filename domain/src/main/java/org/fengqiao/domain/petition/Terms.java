package org.fengqiao.domain.petition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.petition.Petition.InWork;
import org.fengqiao.domain.petition.Petition.UnderReview;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.rulebook.Deadline;
import org.fengqiao.domain.rulebook.Scope;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitKind;
import org.jspecify.annotations.Nullable;

/** Which clocks start, move and stop on the main road of a petition (期限起止). */
final class Terms {
    private Terms() {}

    /** P06, P08: fifteen days to pass it on, and to tell whoever gave a name and an address. */
    static List<ClockChange> onReceipt(LocalDate receivedOn, boolean reachable, Facts facts) {
        var routing = due(Clock.ROUTING, "P06", receivedOn, receivedOn, facts);
        return reachable ? List.of(routing, due(Clock.NOTICE, "P08", receivedOn, receivedOn, facts)) : List.of(routing);
    }

    /**
     * P08, P09: at the unit it was sent to, telling and objecting count from today. Objecting is the right of that unit
     * under the law of the day the transfer reaches it: a letter of 2019, when there was none, can still be handed back.
     * A closing report that is owed stays owed, whoever has the case now.
     */
    static List<ClockChange> onRouting(Matter matter, UnitCode to, Facts facts) {
        var changes = new ArrayList<ClockChange>(stopped(matter, Clock.ROUTING));
        if (isOutside(to, facts)) {
            changes.addAll(stopped(matter, Clock.NOTICE, Clock.OBJECTION));
            return changes;
        }
        if (matter.reachable()) {
            changes.add(due(Clock.NOTICE, noticeRule(matter, facts), matter.receivedOn(), facts.today(), facts));
        }
        changes.add(due(Clock.OBJECTION, "P09", facts.today(), facts.today(), facts));
        return changes;
    }

    /** P06: the term that the assigning unit sets. */
    static ClockChange report(Matter matter, LocalDate term, Facts facts) {
        return ClockChange.due(agreed(Clock.REPORT, term, "P06", matter.receivedOn(), facts));
    }

    /** P06: what is handed back is to be passed on anew, and the report that was asked for with it is owed no more. */
    static List<ClockChange> onHandingBack(Matter matter, Routing undone, Facts facts) {
        var changes = new ArrayList<ClockChange>(stopped(matter, Clock.OBJECTION));
        changes.add(due(Clock.ROUTING, "P06", matter.receivedOn(), facts.today(), facts));
        if (matter.reachable()) {
            changes.add(due(Clock.NOTICE, noticeRule(matter, facts), matter.receivedOn(), facts.today(), facts));
        } else {
            changes.addAll(stopped(matter, Clock.NOTICE));
        }
        if (undone.term() != null) {
            undone.termOwedBefore()
                    .ifPresentOrElse(
                            term -> changes.add(report(matter, term, facts)),
                            () -> changes.addAll(stopped(matter, Clock.REPORT)));
        }
        return changes;
    }

    /**
     * P14: what was accepted is worked on within its term, and what was not sent on yet is to be sent on within the term
     * it has; what comes back from who must not have it is to be passed on anew. A report is owed to whoever else asked
     * for one.
     *
     * @param before as it was, and {@code after} as it is when the superior has taken the place
     */
    static List<ClockChange> onTakingOver(Petition.Live before, Petition.Live after, Facts facts) {
        var matter = before.matter();
        var changes = new ArrayList<ClockChange>();
        if (after instanceof Petition.Registered && !(before instanceof Petition.Registered)) {
            changes.addAll(stopped(matter, Clock.OBJECTION));
            changes.add(due(Clock.ROUTING, "P06", matter.receivedOn(), facts.today(), facts));
            if (matter.reachable()) {
                changes.add(due(Clock.NOTICE, noticeRule(matter, facts), matter.receivedOn(), facts.today(), facts));
            }
        }
        var owedNow = Optional.ofNullable(after.matter().routing()).flatMap(Routing::termOwed);
        matter.deadline(Clock.REPORT)
                .filter(report -> !owedNow.equals(Optional.of(report.on())))
                .map(_ -> owedNow.map(term -> report(matter, term, facts)).orElse(ClockChange.stopped(Clock.REPORT)))
                .ifPresent(changes::add);
        return changes;
    }

    /** P06, P08, P23: the complainant is told anew whether it is accepted; what was never sent on can be sent on. */
    static List<ClockChange> onTakingUpAgain(Matter matter, PetitionState state, Facts facts) {
        var changes = new ArrayList<ClockChange>();
        if (state == PetitionState.REGISTERED) {
            changes.add(due(Clock.ROUTING, "P06", matter.receivedOn(), facts.today(), facts));
        }
        if (matter.reachable() && !isOutside(matter.holder().unit(), facts)) {
            changes.add(due(Clock.NOTICE, noticeRule(matter, facts), matter.receivedOn(), facts.today(), facts));
        }
        return changes;
    }

    /** P18: sixty days for what ends with an opinion; the regulation of 2005 gave them to every matter. */
    static List<ClockChange> onAcceptance(Matter matter, Facts facts) {
        var changes = new ArrayList<ClockChange>(stopped(matter, Clock.ROUTING, Clock.NOTICE, Clock.OBJECTION));
        changes.addAll(answerDue(InWork.since(matter, facts.today()), facts));
        return changes;
    }

    /** P18, P26: the usual term or the short one, counted from acceptance; stopped where the usual way has none. */
    static List<ClockChange> answerDue(InWork work, boolean simple, Facts facts) {
        var matter = work.matter();
        var due = simple
                ? Optional.of(simpleAnswer(work, matter.receivedOn(), facts))
                : usualAnswer(work, matter.kind(), matter.receivedOn(), facts);
        return due.map(ClockChange::due).map(List::of).orElseGet(() -> stopped(matter, Clock.ANSWER));
    }

    /** P18: counted from acceptance, the extension and the days of hearings on top. */
    static List<ClockChange> answerDue(InWork work, Facts facts) {
        var matter = work.matter();
        return answer(work, matter.kind(), matter.receivedOn(), facts).map(ClockChange::due).stream()
                .toList();
    }

    /** The deadline of the answer; empty where the law of the day of receipt sets none for this kind. */
    static Optional<Deadline> answer(InWork work, @Nullable PetitionKind kind, LocalDate law, Facts facts) {
        return work.matter().track().simple() != null && simpleWayIsOpen(law, facts)
                ? Optional.of(simpleAnswer(work, law, facts))
                : usualAnswer(work, kind, law, facts);
    }

    /** P26: whether somebody decided to hold to the short terms of simple matters. */
    static boolean simpleWayIsOpen(LocalDate law, Facts facts) {
        var book = facts.rulebook();
        return book.find("P26-accept", law).isPresent()
                && book.find("P26-answer", law).isPresent();
    }

    /** P08, P26: by which rule the complainant is told whether it is accepted. */
    static String noticeRule(Matter matter, Facts facts) {
        return matter.track().simple() != null && simpleWayIsOpen(matter.receivedOn(), facts) ? "P26-accept" : "P08";
    }

    private static Deadline simpleAnswer(InWork work, LocalDate law, Facts facts) {
        return facts.rulebook().dueFrom(Clock.ANSWER, "P26-answer", law, work.acceptedOn(), facts.calendar());
    }

    private static Optional<Deadline> usualAnswer(
            InWork work, @Nullable PetitionKind kind, LocalDate law, Facts facts) {
        var rule = facts.rulebook().get("P18", law);
        if (rule.scope() == Scope.APPEALS && kind != PetitionKind.APPEAL) {
            return Optional.empty();
        }
        var days = rule.amount() + work.extendedBy() + work.hearing().days();
        var last = facts.calendar().plusDays(work.acceptedOn(), days);
        return Optional.of(agreed(Clock.ANSWER, last, work.extendedBy() == 0 ? "P18" : "P18-extension", law, facts));
    }

    /** P19, P20: from service on the complainant may ask the next instance, if there is one. */
    static List<ClockChange> onService(Matter matter, Conclusion served, LocalDate on, Facts facts) {
        return served.instance().last()
                ? List.of()
                : List.of(due(
                        Clock.REVIEW_REQUEST, served.instance().next().rule("ask"), matter.receivedOn(), on, facts));
    }

    static List<ClockChange> onReviewRequest(Matter matter, Instance instance, LocalDate askedOn, Facts facts) {
        var changes = new ArrayList<ClockChange>(stopped(matter, Clock.REVIEW_REQUEST));
        changes.add(due(Clock.REVIEW, instance.rule("answer"), matter.receivedOn(), askedOn, facts));
        return changes;
    }

    /** P20: counted from the request, the days of hearings on top. */
    static List<ClockChange> reviewDue(UnderReview review, Facts facts) {
        var law = review.matter().receivedOn();
        var rule = review.instance().rule("answer");
        var days = facts.rulebook().get(rule, law).amount() + review.hearing().days();
        var last = facts.calendar().plusDays(review.askedOn(), days);
        return List.of(ClockChange.due(agreed(Clock.REVIEW, last, rule, law, facts)));
    }

    /** What is closed owes nothing any more; that the complainant may still ask for review does not end with it. */
    static List<ClockChange> onClosing(Matter matter) {
        return stopped(
                matter, EnumSet.complementOf(EnumSet.of(Clock.REVIEW_REQUEST)).toArray(Clock[]::new));
    }

    static List<ClockChange> onAnswer(Matter matter) {
        return stopped(matter, Clock.ROUTING, Clock.NOTICE, Clock.OBJECTION, Clock.ANSWER);
    }

    static List<ClockChange> allStopped(Matter matter) {
        return stopped(matter, Clock.values());
    }

    static List<ClockChange> stopped(Matter matter, Clock... clocks) {
        return List.of(clocks).stream()
                .filter(matter::runs)
                .map(ClockChange::stopped)
                .toList();
    }

    static Deadline agreed(Clock clock, LocalDate on, String rule, LocalDate law, Facts facts) {
        var book = facts.rulebook();
        return Deadline.agreed(clock, on, book.get(rule, law), book, facts.calendar());
    }

    static ClockChange due(Clock clock, String rule, LocalDate law, LocalDate startsOn, Facts facts) {
        return ClockChange.due(facts.rulebook().dueFrom(clock, rule, law, startsOn, facts.calendar()));
    }

    static boolean isOutside(UnitCode unit, Facts facts) {
        return facts.units()
                .find(unit)
                .filter(n -> n.kind() == UnitKind.OUTSIDE)
                .isPresent();
    }
}
