package org.fengqiao.domain.petition;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.domain.authority.Involvement;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.rulebook.Deadline;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a petition in every state of its life (事项概况).
 *
 * @param kind null until registered
 * @param category null until registered
 * @param imported true for a letter of another system: nobody is notified of its past
 * @param reachable whether name and address are clear, so that a notice is owed (article 23)
 * @param clocks the deadlines that run now
 * @param overdue the clocks whose passing was noted for their present date
 * @param involved every unit that ever held it
 * @param entered the words that were entered and can be corrected
 */
record Matter(
        String caseId,
        PetitionNumber number,
        Channel channel,
        LocalDate receivedOn,
        Holder holder,
        @Nullable PetitionKind kind,
        @Nullable String category,
        boolean imported,
        boolean reachable,
        Map<Clock, Deadline> clocks,
        Set<Clock> overdue,
        @Nullable Routing routing,
        Set<UnitCode> involved,
        Set<UnitCode> assisting,
        Map<Fact, Sealed> entered,
        boolean rated) {

    Involvement involvement() {
        var sender = Optional.ofNullable(routing).map(Routing::from);
        return new Involvement(caseId, holder.unit(), sender, involved, assisting);
    }

    Optional<Deadline> deadline(Clock clock) {
        return Optional.ofNullable(clocks.get(clock));
    }

    Matter heldBy(Holder next) {
        var units = new HashSet<>(involved);
        units.add(next.unit());
        return new Matter(
                caseId,
                number,
                channel,
                receivedOn,
                next,
                kind,
                category,
                imported,
                reachable,
                clocks,
                overdue,
                routing,
                Set.copyOf(units),
                assisting,
                entered,
                rated);
    }

    Matter routed(@Nullable Routing next) {
        return new Matter(
                caseId,
                number,
                channel,
                receivedOn,
                holder,
                kind,
                category,
                imported,
                reachable,
                clocks,
                overdue,
                next,
                involved,
                assisting,
                entered,
                rated);
    }

    Matter registeredAs(@Nullable PetitionKind nextKind, @Nullable String nextCategory) {
        return new Matter(
                caseId,
                number,
                channel,
                receivedOn,
                holder,
                nextKind,
                nextCategory,
                imported,
                reachable,
                clocks,
                overdue,
                routing,
                involved,
                assisting,
                entered,
                rated);
    }

    Matter assistedBy(Set<UnitCode> next) {
        return new Matter(
                caseId,
                number,
                channel,
                receivedOn,
                holder,
                kind,
                category,
                imported,
                reachable,
                clocks,
                overdue,
                routing,
                involved,
                Set.copyOf(next),
                entered,
                rated);
    }

    Matter received(Channel nextChannel, LocalDate nextDay) {
        return new Matter(
                caseId,
                number,
                nextChannel,
                nextDay,
                holder,
                kind,
                category,
                imported,
                reachable,
                clocks,
                overdue,
                routing,
                involved,
                assisting,
                entered,
                rated);
    }

    Matter with(Fact fact, Sealed words) {
        var next = new EnumMap<Fact, Sealed>(Fact.class);
        next.putAll(entered);
        next.put(fact, words);
        return new Matter(
                caseId,
                number,
                channel,
                receivedOn,
                holder,
                kind,
                category,
                imported,
                reachable || fact == Fact.ADDRESS,
                clocks,
                overdue,
                routing,
                involved,
                assisting,
                Map.copyOf(next),
                rated);
    }

    Matter ratedOnce() {
        return new Matter(
                caseId,
                number,
                channel,
                receivedOn,
                holder,
                kind,
                category,
                imported,
                reachable,
                clocks,
                overdue,
                routing,
                involved,
                assisting,
                entered,
                true);
    }

    /** A moved clock may fall overdue again. */
    Matter after(List<ClockChange> changes) {
        if (changes.isEmpty()) {
            return this;
        }
        var running = new EnumMap<Clock, Deadline>(Clock.class);
        running.putAll(clocks);
        var late = EnumSet.noneOf(Clock.class);
        late.addAll(overdue);
        for (var change : changes) {
            var deadline = change.deadline();
            if (deadline == null) {
                running.remove(change.clock());
            } else {
                running.put(change.clock(), deadline);
            }
            late.remove(change.clock());
        }
        return withClocks(running, late);
    }

    Matter overdueBy(Clock clock) {
        var late = EnumSet.of(clock);
        late.addAll(overdue);
        return withClocks(clocks, late);
    }

    private Matter withClocks(Map<Clock, Deadline> running, Set<Clock> late) {
        return new Matter(
                caseId,
                number,
                channel,
                receivedOn,
                holder,
                kind,
                category,
                imported,
                reachable,
                Map.copyOf(running),
                Set.copyOf(late),
                routing,
                involved,
                assisting,
                entered,
                rated);
    }
}
