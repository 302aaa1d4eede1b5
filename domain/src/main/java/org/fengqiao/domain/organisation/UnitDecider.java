package org.fengqiao.domain.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.organisation.Unit.Blank;
import org.fengqiao.domain.organisation.Unit.Closed;
import org.fengqiao.domain.organisation.Unit.Open;
import org.fengqiao.domain.organisation.UnitCommand.CloseUnit;
import org.fengqiao.domain.organisation.UnitCommand.CorrectUnit;
import org.fengqiao.domain.organisation.UnitCommand.MoveUnit;
import org.fengqiao.domain.organisation.UnitCommand.OpenUnit;
import org.fengqiao.domain.organisation.UnitCommand.RenameUnit;
import org.fengqiao.domain.organisation.UnitCommand.SucceedUnit;
import org.fengqiao.domain.organisation.UnitEvent.UnitClosed;
import org.fengqiao.domain.organisation.UnitEvent.UnitMoved;
import org.fengqiao.domain.organisation.UnitEvent.UnitOpened;
import org.fengqiao.domain.organisation.UnitEvent.UnitRenamed;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitTree;

/**
 * The whole life of a unit (单位变更). What is not listed is refused.
 *
 * <p>Every change carries the day from which it holds. That day may lie in the past, because decrees arrive late, but
 * not in the future and not before the unit was opened: the tree that decisions see is the one of today. A day or a name
 * that was entered wrongly is corrected.
 *
 * @see "ADR 0007 units are event-sourced"
 */
public final class UnitDecider {
    private record Step(Unit unit, UnitCommand command) {}

    private UnitDecider() {}

    public static List<UnitEvent> decide(Unit unit, UnitCommand command, Facts facts) {
        return switch (new Step(unit, command)) {
            case Step(Blank _, OpenUnit c) -> open(c, facts);
            case Step(Closed closed, OpenUnit c) -> reopen(closed.now(), c, facts);
            case Step(Open _, OpenUnit c) ->
                throw Refused.conflict("unit.open-already", c.code().value());
            case Step(Open open, RenameUnit c) -> rename(open.now(), c, facts);
            case Step(Open open, MoveUnit c) -> move(open.now(), c, facts);
            case Step(Open open, CloseUnit c) -> close(open.now(), c, facts);
            case Step(Open open, SucceedUnit c) -> Succession.succeed(open.now(), c, facts);
            case Step(Open open, CorrectUnit c) -> UnitCorrecting.correct(open.history(), open.now(), c, facts);
            case Step(Closed closed, CorrectUnit c) -> UnitCorrecting.correct(closed.history(), closed.now(), c, facts);
            case Step(Closed _, var c) ->
                throw Refused.conflict("unit.closed", c.code().value());
            case Step(Blank _, var c) ->
                throw Refused.unknown("unit.unknown", c.code().value());
        };
    }

    private static List<UnitEvent> open(OpenUnit c, Facts facts) {
        checkNotTomorrow(c.validFrom(), facts);
        Places.checkCode(c.code(), c.kind());
        Places.check(c.code(), c.kind(), c.level(), c.superior(), facts.units());
        return List.of(
                new UnitOpened(c.code(), UnitName.checked(c.name()), c.kind(), c.level(), c.superior(), c.validFrom()));
    }

    private static List<UnitEvent> reopen(UnitForm now, OpenUnit c, Facts facts) {
        var closed = now.validUntil();
        if (closed != null && c.validFrom().isBefore(closed)) {
            throw Refused.invalid("unit.opens-before-it-closed", closed.toString());
        }
        return open(c, facts);
    }

    private static List<UnitEvent> rename(UnitForm now, RenameUnit c, Facts facts) {
        checkDay(c.validFrom(), now.validFrom(), facts);
        var name = UnitName.checked(c.name());
        if (name.equals(now.name())) {
            throw Refused.conflict("unit.changes-nothing", c.code().value());
        }
        return List.of(new UnitRenamed(c.code(), name, c.validFrom()));
    }

    private static List<UnitEvent> move(UnitForm now, MoveUnit c, Facts facts) {
        checkDay(c.validFrom(), now.validFrom(), facts);
        if (Objects.equals(c.superior(), now.superior())) {
            throw Refused.conflict("unit.changes-nothing", c.code().value());
        }
        Places.check(c.code(), now.kind(), now.level(), c.superior(), facts.units());
        return List.of(new UnitMoved(c.code(), now.superior(), c.superior(), c.validFrom()));
    }

    private static List<UnitEvent> close(UnitForm now, CloseUnit c, Facts facts) {
        checkDay(c.validUntil(), now.validFrom(), facts);
        checkNothingBelow(c.code(), facts);
        return List.of(new UnitClosed(c.code(), c.validUntil()));
    }

    static void checkNothingBelow(UnitCode code, Facts facts) {
        var openBelow =
                facts.units().below(code).stream().filter(UnitTree.Node::open).count();
        if (openBelow > 0) {
            throw Refused.conflict("unit.open-units-below", code.value(), Long.toString(openBelow));
        }
    }

    static void checkDay(LocalDate day, LocalDate opened, Facts facts) {
        checkNotTomorrow(day, facts);
        if (day.isBefore(opened)) {
            throw Refused.invalid("unit.before-it-opened", opened.toString());
        }
    }

    private static void checkNotTomorrow(LocalDate day, Facts facts) {
        if (day.isAfter(facts.today())) {
            throw Refused.invalid("unit.in-the-future", day.toString());
        }
    }
}
