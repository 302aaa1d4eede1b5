package org.fengqiao.projections.notices;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.authority.Involvement;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.petition.Holder;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitKind;
import org.fengqiao.domain.unit.UnitTree;
import org.fengqiao.projections.history.CaseStory;
import org.fengqiao.projections.roster.RosterBook;

/**
 * Who is meant, by name (通知受众): only who may find today what it is about, a case in the queue, so nobody behind a wall,
 * and never who did it.
 *
 * @see "ADR 0015 walls"
 */
public record Audience(RosterBook roster, UnitTree units) {
    private static final Predicate<Duty> DESK = Duty::worksOnPetitions;
    private static final Predicate<Duty> HEADS = Duty.DIRECTOR::equals;

    /**
     * @param story the case as it stands now
     * @param actor account that caused it, which needs no telling
     */
    public Set<String> of(Whom whom, CaseStory story, String actor) {
        var involvement = story.glance().involvement();
        return of(
                here(whom, involvement),
                actor,
                staff -> Authority.ground(staff, Permission.READ_WORKLIST, involvement.of(staff, units))
                        .isPresent());
    }

    /**
     * @param actor account that caused it, which needs no telling
     * @param finds whether somebody finds today what it is about
     */
    public Set<String> of(Whom whom, String actor, Predicate<Actor.Staff> finds) {
        Predicate<String> told = account ->
                !account.equals(actor) && roster.find(account).filter(finds).isPresent();
        var accounts = new LinkedHashSet<String>();
        named(whom, told).filter(told).forEach(accounts::add);
        return accounts;
    }

    /** Nobody is reached at an outside body that has the case, but where its file is kept. */
    private Whom here(Whom whom, Involvement about) {
        return switch (whom) {
            case Whom.Having having -> new Whom.Having(here(having.holder(), about));
            case Whom.HavingAndHeads both -> new Whom.HavingAndHeads(here(both.holder(), about));
            case Whom.Nearest nearest -> new Whom.Nearest(here(nearest.unit(), about));
            case Whom.EveryLevel level -> new Whom.EveryLevel(here(level.unit(), about));
            case Whom.Person _, Whom.Desk _, Whom.Instead _ -> whom;
        };
    }

    private Holder here(Holder holder, Involvement about) {
        var unit = here(holder.unit(), about);
        return unit.equals(holder.unit()) ? holder : new Holder(unit, null);
    }

    private UnitCode here(UnitCode unit, Involvement about) {
        return unit.equals(about.holder()) ? about.desk(units) : unit;
    }

    private Stream<String> named(Whom whom, Predicate<String> told) {
        return switch (whom) {
            case Whom.Person person -> Stream.of(person.account());
            case Whom.Having having -> having(having.holder());
            case Whom.Desk desk -> ofUnit(desk.unit(), DESK);
            case Whom.HavingAndHeads both ->
                Stream.concat(having(both.holder()), ofUnit(both.holder().unit(), HEADS));
            case Whom.Nearest nearest -> nearest(nearest.unit(), told);
            case Whom.Instead instead ->
                roster.worksOnPetitions(instead.unit()) || isOutside(instead.unit())
                        ? Stream.empty()
                        : nearest(instead.unit(), told);
            case Whom.EveryLevel level -> units.upFrom(level.unit()).stream().flatMap(unit -> ofUnit(unit, DESK));
        };
    }

    private boolean isOutside(UnitCode unit) {
        return units.find(unit).filter(node -> node.kind() == UnitKind.OUTSIDE).isPresent();
    }

    private Stream<String> nearest(UnitCode from, Predicate<String> told) {
        return units.upFrom(from).stream()
                .flatMap(unit -> Stream.of(ofUnit(unit, HEADS), ofUnit(unit, DESK)))
                .map(people -> people.filter(told).toList())
                .filter(people -> !people.isEmpty())
                .findFirst()
                .stream()
                .flatMap(List::stream);
    }

    private Stream<String> having(Holder holder) {
        return Optional.ofNullable(holder.account()).map(Stream::of).orElseGet(() -> ofUnit(holder.unit(), DESK));
    }

    private Stream<String> ofUnit(UnitCode unit, Predicate<Duty> duty) {
        return roster.staffOf(unit).stream()
                .filter(person -> person.duties().stream().anyMatch(duty))
                .map(Actor.Staff::account);
    }
}
