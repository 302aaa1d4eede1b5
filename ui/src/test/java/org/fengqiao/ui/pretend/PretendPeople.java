package org.fengqiao.ui.pretend;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.domain.account.AccountHistory;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.roster.RosterBook;
import org.jspecify.annotations.Nullable;

/** Two colleagues at the district. */
final class PretendPeople implements RosterBook {
    static final Actor.Staff WANG =
            new Actor.Staff("wang", PretendUnits.GUSU, EnumSet.of(Duty.PETITION_OFFICER, Duty.DIRECTOR));
    private static final PersonRow ROW = new PersonRow(
            "wang", "王秀芳", PretendUnits.GUSU, EnumSet.of(Duty.PETITION_OFFICER), LocalDate.of(2025, 1, 1), null);
    static final PersonRow LI =
            new PersonRow("li", "李建国", PretendUnits.GUSU, EnumSet.of(Duty.MEDIATOR), LocalDate.of(2025, 1, 1), null);

    @Override
    public Optional<AccountHistory> historyOf(String account) {
        return Optional.empty();
    }

    @Override
    public boolean anybodyAt(UnitCode unit) {
        return true;
    }

    @Override
    public String nameOf(String account) {
        return row(account).map(PersonRow::name).orElse(account);
    }

    @Override
    public List<PersonRow> ofUnit(Actor actor, UnitCode unit) {
        return List.of(ROW, LI);
    }

    @Override
    public List<Actor.Staff> staffOf(UnitCode unit) {
        return List.of(WANG);
    }

    @Override
    public List<PersonRow> page(Actor actor, @Nullable String after, int limit) {
        return List.of(ROW, LI);
    }

    @Override
    public List<Held> dutiesOn(Actor actor, String account, LocalDate day) {
        return List.of();
    }

    @Override
    public Optional<LocalDate> lastMove(Actor actor, String account) {
        return row(account).map(PersonRow::from);
    }

    @Override
    public Set<UnitCode> unitsOf(Actor actor, String account) {
        return row(account).map(person -> Set.of(person.unit())).orElse(Set.of());
    }

    @Override
    public Optional<PersonRow> row(String account) {
        return List.of(ROW, LI).stream()
                .filter(person -> person.account().equals(account))
                .findFirst();
    }

    @Override
    public Optional<Actor.Staff> find(String account) {
        return row(account).map(person -> new Actor.Staff(account, person.unit(), person.duties()));
    }
}
