package org.fengqiao.projections.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fengqiao.domain.petition.ClockChange;
import org.fengqiao.domain.petition.CourseEvent.LedToProcedure;
import org.fengqiao.domain.petition.HandlingEvent.PetitionRefused;
import org.fengqiao.domain.petition.OversightEvent.SupervisionOpened;
import org.fengqiao.domain.petition.Petition;
import org.fengqiao.domain.petition.PetitionEvent;
import org.fengqiao.domain.petition.PetitionGlance;
import org.fengqiao.domain.petition.RecordEvent.PetitionFellOverdue;
import org.fengqiao.domain.rulebook.Deadline;
import org.fengqiao.domain.rulebook.Passage;
import org.fengqiao.domain.rulebook.Rulebook;
import org.fengqiao.projections.history.CaseHistory.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * Where the rule of an event stands (法律依据). The deadlines in the events are facts and come first; the rulebook in
 * force on the day of receipt answers for the rest.
 */
record Laws(Rulebook rulebook, LocalDate receivedOn) {
    /** @param before the state in which the event found the case */
    @Nullable
    Passage of(Recorded recorded, Petition before) {
        var running = running(before);
        return switch (recorded.event()) {
            case PetitionFellOverdue e ->
                running.stream()
                        .filter(deadline -> deadline.clock() == e.clock())
                        .findFirst()
                        .map(Deadline::passage)
                        .orElse(null);
            case PetitionRefused e ->
                rulebook.passage(e.route().rule(), receivedOn).orElse(null);
            case LedToProcedure e ->
                rulebook.passage(e.route().course(), receivedOn).orElse(null);
            case SupervisionOpened e ->
                rulebook.passage(e.ground().rule(), receivedOn).orElse(null);
            case PetitionEvent e -> ofRule(recorded.rule(), e, running);
        };
    }

    /** The rule that it is about: an ordered correction rests on another one than a supervision (P21, P23). */
    static String rule(Recorded recorded) {
        return recorded.event() instanceof SupervisionOpened e && e.ground().ordersCorrection()
                ? "P23"
                : recorded.rule();
    }

    /** A right that the law of the day of receipt did not know, such as P09 for an old letter, stands in its own term. */
    private @Nullable Passage ofRule(String rule, PetitionEvent event, List<Deadline> running) {
        var set = event.clocks().stream().map(ClockChange::deadline).filter(Objects::nonNull);
        return Stream.concat(set, running.stream())
                .filter(deadline -> deadline.rule().equals(rule))
                .findFirst()
                .map(Deadline::passage)
                .or(() -> rulebook.passage(rule, receivedOn))
                .orElse(null);
    }

    private static List<Deadline> running(Petition before) {
        return before instanceof Petition.Live live ? PetitionGlance.of(live).deadlines() : List.of();
    }
}
