package org.fengqiao.domain.petition;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.fengqiao.domain.authority.Involvement;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.rulebook.Deadline;
import org.fengqiao.domain.unit.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a petition in every state of its life (事项概况).
 *
 * @param kind null until registered
 * @param category null until registered
 * @param routing how it came to its holder; null while it is where it was lodged
 * @param involved every unit that ever held it
 * @param oversight what those above watch in it
 * @param papers which papers its events call for, and which were issued
 * @param barred who must not learn of it
 * @param track how it is handled out of the usual way
 */
record Matter(
        Entry entry,
        Holder holder,
        @Nullable PetitionKind kind,
        @Nullable String category,
        RunningTerms terms,
        @Nullable Routing routing,
        Set<UnitCode> involved,
        Set<UnitCode> assisting,
        boolean rated,
        Oversight oversight,
        PaperTrail papers,
        Barred barred,
        Track track) {

    Matter {
        involved = Set.copyOf(involved);
        assisting = Set.copyOf(assisting);
    }

    static Matter of(Entry entry, UnitCode unit) {
        return new Matter(
                entry,
                new Holder(unit, null),
                null,
                null,
                RunningTerms.NONE,
                null,
                Set.of(unit),
                Set.of(),
                false,
                Oversight.NONE,
                PaperTrail.NONE,
                Barred.NOBODY,
                Track.USUAL);
    }

    LocalDate receivedOn() {
        return entry.receivedOn();
    }

    boolean reachable() {
        return entry.reachable();
    }

    Involvement involvement(boolean senderWaits) {
        var sender = Optional.ofNullable(routing).map(Routing::from);
        var reportWanted = routing != null && routing.term() != null;
        return new Involvement(
                entry.caseId(),
                holder.unit(),
                sender,
                senderWaits || reportWanted,
                involved,
                assisting,
                barred.walls());
    }

    Optional<Deadline> deadline(Clock clock) {
        return Optional.ofNullable(terms.clocks().get(clock));
    }

    boolean runs(Clock clock) {
        return deadline(clock).isPresent();
    }

    Matter heldBy(Holder next) {
        var units = new HashSet<>(involved);
        units.add(next.unit());
        return with(matter -> {
            matter.holder = next;
            matter.involved = units;
        });
    }

    Matter routed(@Nullable Routing next) {
        return with(matter -> matter.routing = next);
    }

    Matter registeredAs(@Nullable PetitionKind nextKind, @Nullable String nextCategory) {
        return with(matter -> {
            matter.kind = nextKind;
            matter.category = nextCategory;
        });
    }

    Matter assistedBy(Set<UnitCode> next) {
        return with(matter -> matter.assisting = next);
    }

    /** Whoever must stay away now does not go on with it: it lies at the unit, with nobody. */
    Matter barring(Barred next) {
        var account = holder.account();
        var away = account != null && next.walls().keepOut(account);
        return with(matter -> {
            matter.holder = away ? new Holder(holder.unit(), null) : holder;
            matter.barred = next;
        });
    }

    /**
     * A superior takes the place of a unit, as holder and wherever it sent the case on.
     *
     * @param undone how many of the last steps it then had taken to itself
     */
    Matter takenOver(UnitCode from, UnitCode to, int undone) {
        var next = holder.unit().equals(from) ? heldBy(new Holder(to, null)) : this;
        var way = Routing.instead(routing, from, to);
        for (int i = 0; i < undone && way != null; i++) {
            way = way.earlier();
        }
        return next.routed(way);
    }

    /**
     * A successor stands where a unit stood.
     *
     * @param account who goes on with it there
     * @param undone how many of the last steps it then had taken to itself
     */
    Matter followed(UnitCode from, UnitCode to, @Nullable String account, int undone) {
        var next = holder.unit().equals(from) ? new Holder(to, account) : holder;
        var units = new HashSet<>(involved);
        if (units.contains(from)) {
            units.add(to);
        }
        var helping = new HashSet<UnitCode>();
        assisting.forEach(unit -> helping.add(unit.equals(from) ? to : unit));
        helping.remove(next.unit());
        var way = Routing.followed(routing, from, to);
        for (int i = 0; i < undone && way != null; i++) {
            way = way.earlier();
        }
        var rest = way;
        return with(matter -> {
            matter.holder = next;
            matter.routing = rest;
            matter.involved = units;
            matter.assisting = helping;
            matter.oversight = oversight.followed(from, to);
            matter.papers = papers.followed(from, to);
            matter.track = track.followed(from, to);
        });
    }

    /** Whoever had it before that step; nobody there where that person must stay away, or is there no more. */
    Holder before(Routing step, Facts facts) {
        return new Holder(step.from(), CarryingOver.present(this, step.sender(), step.from(), facts));
    }

    Matter entered(Entry next) {
        return with(matter -> matter.entry = next);
    }

    Matter ratedOnce() {
        return with(matter -> matter.rated = true);
    }

    /** What comes next is judged for itself. */
    Matter ratedAnew() {
        return with(matter -> matter.rated = false);
    }

    Matter after(List<ClockChange> changes) {
        return changes.isEmpty() ? this : onTerms(terms.after(changes));
    }

    Matter papered(PaperTrail next) {
        return with(matter -> matter.papers = next);
    }

    Matter overseen(Oversight next) {
        return with(matter -> matter.oversight = next);
    }

    Matter tracked(Track next) {
        return with(matter -> matter.track = next);
    }

    Matter onTerms(RunningTerms next) {
        return with(matter -> matter.terms = next);
    }

    private Matter with(Consumer<MatterDraft> change) {
        var draft = new MatterDraft(this);
        change.accept(draft);
        return draft.matter();
    }
}
