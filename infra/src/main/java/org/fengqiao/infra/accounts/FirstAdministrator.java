package org.fengqiao.infra.accounts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.organisation.UnitCommand.OpenUnit;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitKind;
import org.fengqiao.domain.unit.UnitLevel;
import org.fengqiao.infra.engine.CaughtUp;
import org.fengqiao.projections.accounts.Accounts;
import org.fengqiao.projections.accounts.Accounts.NewAccount;
import org.fengqiao.projections.units.UnitKeeping;
import org.fengqiao.projections.units.Units;
import org.fengqiao.projections.units.Units.UnitRow;
import org.springframework.stereotype.Component;

/**
 * Opens the one account with which everything begins (首个管理员). It belongs to the top centre, or, where no centre was
 * imported yet, to a department of its own: an account always works somewhere, and who administers reads no case.
 */
@Component
public class FirstAdministrator {
    public static final String USER_NAME = "admin";
    private static final UnitCode HOUSE = UnitCode.of("house");

    private final Accounts accounts;
    private final Credentials credentials;
    private final Units units;
    private final UnitKeeping keeping;
    private final CaughtUp caughtUp;
    private final Clock clock;

    FirstAdministrator(
            Accounts accounts,
            Credentials credentials,
            Units units,
            UnitKeeping keeping,
            CaughtUp caughtUp,
            Clock clock) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.units = units;
        this.keeping = keeping;
        this.caughtUp = caughtUp;
        this.clock = clock;
    }

    /**
     * Opens it where there is no account at all.
     *
     * @param unitName what its department is called, where one has to be opened
     * @return the password, to be shown once; empty when there were accounts
     */
    public Optional<String> open(String unitName) {
        if (!credentials.none()) {
            return Optional.empty();
        }
        caughtUp.await();
        var actor = new Actor.House();
        var unit = topCentre().orElseGet(() -> openHouse(actor, unitName));
        var opened = accounts.open(actor, new NewAccount(USER_NAME, USER_NAME, unit, Set.of(Duty.ADMINISTRATOR)), null);
        return Optional.of(opened.password());
    }

    private Optional<UnitCode> topCentre() {
        return units.top().stream()
                .filter(row -> row.kind() == UnitKind.CENTRE)
                .map(UnitRow::code)
                .findFirst();
    }

    private UnitCode openHouse(Actor actor, String name) {
        var today = LocalDate.ofInstant(clock.instant(), Moment.SHANGHAI);
        try {
            keeping.send(
                    actor,
                    new OpenUnit(HOUSE, name, UnitKind.DEPARTMENT, UnitLevel.CITY, null, today),
                    UUID.randomUUID().toString());
        } catch (Refused refused) {
            // a start that was broken off between the unit and the account
            if (!refused.code().equals("unit.open-already")) {
                throw refused;
            }
        }
        return HOUSE;
    }
}
