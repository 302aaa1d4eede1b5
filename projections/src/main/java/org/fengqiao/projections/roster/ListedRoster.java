package org.fengqiao.projections.roster;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.domain.account.AccountForm;
import org.fengqiao.domain.account.AccountHistory;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.words.Vault;
import org.jspecify.annotations.Nullable;

/** Who works where, answered from the directory of the live generation; names are opened when they are asked for. */
public final class ListedRoster implements RosterBook {
    private final Supplier<RosterDirectory> live;
    private final Vault vault;

    /** @param live the directory of the live generation */
    public ListedRoster(Supplier<RosterDirectory> live, Vault vault) {
        this.live = live;
        this.vault = vault;
    }

    @Override
    public Optional<Actor.Staff> find(String account) {
        return now().find(account).filter(person -> person.now().open()).map(ListedRoster::staff);
    }

    @Override
    public String nameOf(String account) {
        return now().find(account).flatMap(person -> vault.open(person.name())).orElse(account);
    }

    @Override
    public List<PersonRow> ofUnit(Actor actor, UnitCode unit) {
        Authority.require(actor, Permission.READ_ROSTER);
        return rows(workers(unit).toList());
    }

    @Override
    public List<Actor.Staff> staffOf(UnitCode unit) {
        return workers(unit).map(ListedRoster::staff).toList();
    }

    @Override
    public boolean worksOnPetitions(UnitCode unit) {
        return at(unit).anyMatch(person -> person.now().duties().stream().anyMatch(Duty::worksOnPetitions));
    }

    @Override
    public boolean anybodyAt(UnitCode unit) {
        return at(unit).findAny().isPresent();
    }

    private Stream<AccountRecord> at(UnitCode unit) {
        return now().byAccount().values().stream()
                .filter(person -> person.now().open() && person.now().unit().equals(unit));
    }

    private Stream<AccountRecord> workers(UnitCode unit) {
        return at(unit).filter(person -> person.now().duties().stream().anyMatch(Duty::worksOnCases));
    }

    private static Actor.Staff staff(AccountRecord person) {
        return new Actor.Staff(person.id(), person.now().unit(), person.now().duties());
    }

    @Override
    public List<PersonRow> page(Actor actor, @Nullable String after, int limit) {
        Authority.require(actor, Permission.KEEP_ACCOUNTS);
        var all = now().byAccount();
        var rest = after == null ? all : all.tailMap(after, false);
        return rows(rest.values().stream().limit(limit).toList());
    }

    @Override
    public List<Held> dutiesOn(Actor actor, String account, LocalDate day) {
        Authority.require(actor, Permission.READ_ROSTER);
        return now().find(account).map(person -> Tenure.on(person, day)).orElse(List.of());
    }

    @Override
    public Optional<LocalDate> lastMove(Actor actor, String account) {
        Authority.require(actor, Permission.READ_ROSTER);
        return now().find(account).map(AccountRecord::lastMove);
    }

    @Override
    public Set<UnitCode> unitsOf(Actor actor, String account) {
        Authority.require(actor, Permission.READ_ROSTER);
        return now().find(account)
                .map(person -> person.forms().stream().map(AccountForm::unit).collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    @Override
    public Optional<PersonRow> row(String account) {
        return now().find(account)
                .flatMap(person -> rows(List.of(person)).stream().findFirst());
    }

    @Override
    public Optional<AccountHistory> historyOf(String account) {
        return now().find(account).map(AccountRecord::history);
    }

    /** The names of all of them with one look into the vault. */
    private List<PersonRow> rows(Collection<AccountRecord> people) {
        var names = vault.openAll(people.stream().map(AccountRecord::name).toList());
        return people.stream()
                .map(person -> new PersonRow(
                        person.id(),
                        names.getOrDefault(person.name(), person.id()),
                        person.now().unit(),
                        person.now().duties(),
                        person.openedOn(),
                        person.closedOn()))
                .toList();
    }

    private PeopleOfNow now() {
        return live.get().now();
    }
}
