package org.fengqiao.ui.admin;

import java.time.LocalDate;
import java.util.Objects;
import org.fengqiao.domain.organisation.UnitEntry;
import org.fengqiao.domain.organisation.UnitFact;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitKind;
import org.fengqiao.domain.unit.UnitLevel;
import org.fengqiao.projections.units.Units.UnitRow;
import org.jspecify.annotations.Nullable;

/** One unit (单位详情): how it stands, how it stood on a day, and what can be done with it. */
class UnitPanel extends HousePanel {
    private static final long serialVersionUID = 1;

    UnitPanel(House house, UnitRow unit, Runnable close, Runnable changed) {
        super(house, unit.name(), unit.code().value(), close);
        var stamp = house.paperForms().stamp(house.staff(), unit.code()).orElseGet(() -> new byte[0]);
        if (unit.open()) {
            act("admin.unit.open-below", () -> new OpenUnitDialog(house, unit, changed));
            act("admin.unit.rename", () -> new RenameUnitDialog(house, unit, changed));
            act("admin.unit.move", () -> new MoveUnitDialog(house, unit, changed));
            act("admin.unit.succeed", () -> new SucceedUnitDialog(house, unit, changed));
            act("admin.unit.close", () -> new CloseUnitDialog(house, unit, changed));
            act("admin.stamp.place", () -> new PlaceStampDialog(house, unit, changed));
            act("admin.letterhead.name", () -> new NameLetterheadDialog(house, unit, changed));
            act("admin.contact.publish", () -> new PublishContactDialog(house, unit, changed));
            act("admin.signatory.name", () -> new NameSignatoryDialog(house, unit, changed));
            if (stamp.length > 0) {
                act("admin.stamp.withdraw", () -> new WithdrawStampDialog(house, unit, changed));
            }
        } else {
            act("admin.unit.reopen", () -> new OpenUnitDialog(house, unit, changed));
        }
        fact("admin.unit.standing", say.say(unit.open() ? "admin.unit.in-use" : "admin.unit.closed"));
        fact("admin.unit.kind", say.name(unit.kind()));
        fact("admin.unit.level", say.name(unit.level()));
        fact("admin.unit.superior", superior(unit));
        fact(
                "admin.unit.below",
                Integer.toString(house.desk().units().children(unit.code()).size()));
        fact("admin.unit.from", say.date(unit.validFrom()));
        var until = unit.validUntil();
        fact("admin.unit.until", until == null ? null : say.date(until));
        fact("admin.unit.successors", house.unitNames(unit.successors()));
        part("admin.contact", new ContactPart(house, unit, changed));
        part("admin.stamp", new StampPart(house, unit, stamp));
        part("admin.letterhead", new LetterheadPart(house, unit, changed));
        part("admin.signatory", new SignatoryPart(house, unit, changed));
        part(
                "admin.unit.history",
                new AsOf(house, house.today(), day -> stood(unit, day)),
                new EntryList<>(
                        house,
                        house.history().ofUnit(house.staff(), unit.code()),
                        this::entered,
                        this::shown,
                        (entry, words) -> new CorrectUnitDialog(house, unit, entry, words, changed)));
    }

    private String superior(UnitRow unit) {
        return superior(unit.superior());
    }

    private String superior(@Nullable UnitCode superior) {
        return superior == null ? say.say("admin.unit.top") : house.unit(superior);
    }

    private String stood(UnitRow unit, LocalDate day) {
        return house.desk()
                .units()
                .asOf(unit.code(), day)
                .map(row -> sentence(row, day))
                .orElseGet(() -> say.say("admin.unit.not-yet", say.date(day)));
    }

    private String sentence(UnitRow row, LocalDate day) {
        var until = row.validUntil();
        var closed = until != null && !until.isAfter(day);
        return say.say(closed ? "admin.unit.was-closed" : "admin.unit.was", say.date(day), row.name(), superior(row));
    }

    private String entered(UnitEntry entry) {
        var day = say.date(entry.day());
        return switch (entry.step()) {
            case OPENED -> say.say("admin.unit.entry.OPENED", day, name(entry), superior(entry.superior()));
            case RENAMED -> say.say("admin.unit.entry.RENAMED", day, name(entry));
            case MOVED -> say.say("admin.unit.entry.MOVED", day, superior(entry.superior()));
            case CLOSED -> say.say("admin.unit.entry.CLOSED", day);
            case SUCCEEDED -> say.say("admin.unit.entry.SUCCEEDED", day, house.unitNames(entry.successors()));
        };
    }

    private static String name(UnitEntry entry) {
        return Objects.requireNonNullElse(entry.name(), "");
    }

    private String shown(UnitFact fact, @Nullable String value) {
        if (value == null) {
            return say.say("admin.unit.top");
        }
        return switch (fact) {
            case NAME -> value;
            case KIND -> say.name(UnitKind.valueOf(value));
            case LEVEL -> say.name(UnitLevel.valueOf(value));
            case SUPERIOR -> house.unit(UnitCode.of(value));
            case DAY -> say.date(LocalDate.parse(value));
        };
    }
}
