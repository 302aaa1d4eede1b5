package org.fengqiao.ui.admin;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.projections.accounts.Accounts.SignIn;
import org.fengqiao.projections.roster.RosterBook;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/** An account as the administrator sees it (账号行): its sign-in and what the roster says of the person. */
record AccountRow(SignIn signIn, String name, String unit, String duties, Optional<RosterBook.PersonRow> person) {
    static AccountRow of(House house, SignIn signIn) {
        var person = house.desk().roster().row(signIn.account());
        return new AccountRow(
                signIn,
                person.map(RosterBook.PersonRow::name).orElse(signIn.userName()),
                person.map(row -> house.unit(row.unit())).orElse(""),
                person.map(row -> house.duties(row.duties())).orElse(""),
                person);
    }

    /** By the key right before its user name. */
    static Optional<AccountRow> find(House house, String account) {
        return house.accounts()
                .userNameOf(account)
                .flatMap(userName -> house.accounts().page(house.staff(), before(userName), 2).stream()
                        .filter(signIn -> signIn.account().equals(account))
                        .findFirst())
                .map(signIn -> of(house, signIn));
    }

    /** A key that sorts right before a user name: pages begin behind a key, and this name must be on the page. */
    private static @Nullable String before(String userName) {
        var last = userName.length() - 1;
        return last < 0 ? null : userName.substring(0, last) + (char) (userName.charAt(last) - 1) + "~";
    }

    /** Whether these words are in its user name, the person's name or the unit's. */
    boolean says(String words) {
        var asked = words.toLowerCase(Locale.ROOT);
        return Stream.of(signIn.userName(), name, unit)
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(asked));
    }

    String standing() {
        return signIn.closed() ? "closed" : signIn.locked() ? "locked" : "in-use";
    }

    String style() {
        return signIn.closed() ? "ended" : signIn.locked() ? "waiting" : "open";
    }

    String lastSeen(Speech say) {
        var last = signIn.lastSignIn();
        return last == null ? say.say("admin.account.never") : say.say("admin.account.last", say.time(last));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AccountRow row && row.signIn().account().equals(signIn.account());
    }

    @Override
    public int hashCode() {
        return signIn.account().hashCode();
    }

    @Override
    public String toString() {
        return "AccountRow[" + signIn.userName() + "]";
    }
}
