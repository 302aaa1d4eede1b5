package org.fengqiao.infra.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.accounts.Accounts;
import org.fengqiao.projections.accounts.Accounts.NewAccount;
import org.jspecify.annotations.Nullable;

/** Who plays (演示人员): real accounts of real centres, with invented names. */
final class Cast {
    private final Accounts accounts;
    private final Map<String, Actor.Staff> people = new LinkedHashMap<>();
    private final Map<String, String> passwords = new LinkedHashMap<>();

    Cast(Accounts accounts) {
        this.accounts = accounts;
    }

    /** @param password for all; empty for a random one each */
    void engage(String password) {
        for (var row : Sections.table("people.csv")) {
            var user = row.get(0);
            var duties = new TreeSet<Duty>();
            Arrays.stream(row.get(3).split(" ")).map(Duty::valueOf).forEach(duties::add);
            var account = new NewAccount(user, row.get(1), UnitCode.of(row.get(2)), duties);
            open(account, password.isEmpty() ? null : password);
            people.put(user, accounts.staff(user).orElseThrow());
        }
    }

    private void open(NewAccount account, @Nullable String password) {
        try {
            passwords.put(
                    account.userName(),
                    accounts.open(new Actor.House(), account, password).password());
        } catch (Refused refused) {
            if (!refused.code().equals("account.user-name-taken")) {
                throw refused;
            }
        }
    }

    /** Passwords by user name; a start that was broken off had not shown them, so those are set anew. */
    Map<String, String> passwords(String forAll) {
        var shown = new LinkedHashMap<String, String>();
        people.forEach((user, staff) -> {
            var known = passwords.get(user);
            if (known == null) {
                known = forAll.isEmpty() ? accounts.resetPassword(new Actor.House(), staff.account()) : forAll;
            }
            shown.put(user, known);
        });
        return shown;
    }

    Actor.Staff staff(String user) {
        return Objects.requireNonNull(people.get(user), user);
    }

    /** Somebody of the unit with the duty. */
    String at(UnitCode unit, Duty duty) {
        return people.entrySet().stream()
                .filter(one ->
                        one.getValue().unit().equals(unit) && one.getValue().has(duty))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody plays " + duty + " at " + unit));
    }

    /** All units where somebody handles petitions. */
    List<UnitCode> desks() {
        var units = new ArrayList<UnitCode>();
        var seen = new HashMap<UnitCode, Set<Duty>>();
        people.values()
                .forEach(staff -> seen.merge(staff.unit(), staff.duties(), (a, b) -> {
                    var both = new TreeSet<>(a);
                    both.addAll(b);
                    return both;
                }));
        people.values().stream().map(Actor.Staff::unit).distinct().forEach(unit -> {
            if (seen.getOrDefault(unit, Set.of()).containsAll(Set.of(Duty.PETITION_OFFICER, Duty.DIRECTOR))) {
                units.add(unit);
            }
        });
        return units;
    }
}
