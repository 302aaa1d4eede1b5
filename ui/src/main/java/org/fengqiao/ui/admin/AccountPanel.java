package org.fengqiao.ui.admin;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fengqiao.domain.account.AccountEntry;
import org.fengqiao.domain.account.AccountFact;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.roster.RosterBook;
import org.fengqiao.ui.parts.Dates;
import org.jspecify.annotations.Nullable;

/** One account (账号详情), what can be done with it, and which duties the person had on a day. */
class AccountPanel extends HousePanel {
    private static final long serialVersionUID = 1;

    private final UnorderedList held = new UnorderedList();

    AccountPanel(House house, AccountRow row, Runnable close, Runnable changed) {
        super(house, row.name(), row.signIn().userName(), close);
        if (!row.signIn().closed()) {
            act("admin.account.duties", () -> new DutiesDialog(house, row, changed));
            act("admin.account.move", () -> new MoveAccountDialog(house, row, changed));
            act(
                    row.signIn().locked() ? "admin.account.unlock" : "admin.account.reset",
                    () -> new ResetPasswordDialog(house, row, changed));
            act("admin.account.close", () -> new CloseAccountDialog(house, row, changed));
        }
        var halted = new HandOverPart(house, changed);
        halted.show(row.signIn().account());
        add(halted);
        fact("admin.account.standing", say.say("admin.account." + row.standing()));
        fact("admin.account.unit", row.unit());
        fact("admin.account.duty", row.duties());
        row.person().ifPresent(person -> {
            fact("admin.account.from", say.date(person.from()));
            var until = person.until();
            fact("admin.account.until", until == null ? "" : say.date(until));
        });
        fact("admin.account.sign-in", row.lastSeen(say));
        fact("admin.account.id", row.signIn().account());
        var day = Dates.picker(say);
        day.setLabel(say.say("admin.as-of"));
        day.setMax(house.today());
        day.addValueChangeListener(event -> show(row.signIn().account(), event.getValue()));
        day.setValue(house.today());
        held.addClassName("then");
        held.getElement().setAttribute("aria-live", "polite");
        part("admin.account.held", day, held);
        part(
                "admin.account.history",
                new EntryList<>(
                        house,
                        house.history().ofAccount(house.staff(), row.signIn().account()),
                        this::entered,
                        this::shown,
                        (entry, words) -> new CorrectAccountDialog(house, row, entry, words, changed)));
    }

    private void show(String account, @Nullable LocalDate day) {
        held.removeAll();
        if (day == null) {
            return;
        }
        var duties = house.desk().roster().dutiesOn(house.staff(), account, day);
        duties.forEach(duty -> held.add(new ListItem(sentence(duty))));
        if (duties.isEmpty()) {
            held.add(new ListItem(say.say("admin.account.held.none", say.date(day))));
        }
    }

    private String sentence(RosterBook.Held duty) {
        var until = duty.until();
        var what = say.name(duty.duty());
        return until == null
                ? say.say("admin.account.held.since", what, house.unit(duty.unit()), say.date(duty.from()))
                : say.say(
                        "admin.account.held.until",
                        what,
                        house.unit(duty.unit()),
                        say.date(duty.from()),
                        say.date(until));
    }

    private String entered(AccountEntry entry) {
        return say.say(
                "admin.account.entry." + entry.step().name(),
                say.date(entry.day()),
                Optional.ofNullable(entry.unit()).map(house::unit).orElse(""),
                Optional.ofNullable(entry.duties()).map(house::duties).orElse(""));
    }

    /** A name whose key is gone is no longer told. */
    private String shown(AccountFact fact, @Nullable String value) {
        if (value == null) {
            return say.say("admin.account.name-gone");
        }
        return switch (fact) {
            case NAME -> value;
            case UNIT -> house.unit(UnitCode.of(value));
            case DUTIES ->
                house.duties(
                        Arrays.stream(value.split(",", -1)).map(Duty::valueOf).collect(Collectors.toSet()));
            case DAY -> say.date(LocalDate.parse(value));
        };
    }
}
