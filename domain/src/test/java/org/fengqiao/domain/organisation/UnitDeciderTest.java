package org.fengqiao.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.domain.decision.Given.LAST_YEAR;
import static org.fengqiao.domain.decision.Given.TODAY;
import static org.fengqiao.domain.decision.Given.TOMORROW;
import static org.fengqiao.domain.decision.Given.assertRefused;
import static org.fengqiao.domain.decision.Given.facts;
import static org.fengqiao.domain.organisation.Units.BLANK;
import static org.fengqiao.domain.organisation.Units.CLOSED;
import static org.fengqiao.domain.organisation.Units.OPEN;
import static org.fengqiao.domain.unit.Suzhou.CITY;
import static org.fengqiao.domain.unit.Suzhou.DINGHUISI;
import static org.fengqiao.domain.unit.Suzhou.EMPTIED;
import static org.fengqiao.domain.unit.Suzhou.GUSU;
import static org.fengqiao.domain.unit.Suzhou.SHUANGTA;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.domain.organisation.UnitCommand.CloseUnit;
import org.fengqiao.domain.organisation.UnitCommand.MoveUnit;
import org.fengqiao.domain.organisation.UnitCommand.OpenUnit;
import org.fengqiao.domain.organisation.UnitCommand.RenameUnit;
import org.fengqiao.domain.organisation.UnitEvent.UnitClosed;
import org.fengqiao.domain.organisation.UnitEvent.UnitMoved;
import org.fengqiao.domain.organisation.UnitEvent.UnitOpened;
import org.fengqiao.domain.organisation.UnitEvent.UnitRenamed;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitKind;
import org.fengqiao.domain.unit.UnitLevel;
import org.junit.jupiter.api.Test;

/** Units are opened, renamed, moved and closed, each from a day on. */
class UnitDeciderTest {
    @Test
    void a_unit_is_opened_with_its_place_in_the_tree() {
        assertThat(decide(BLANK, Units.openCommunity()))
                .containsExactly(
                        new UnitOpened(Units.NEW, "新社区", UnitKind.CENTRE, UnitLevel.COMMUNITY, SHUANGTA, TODAY));
    }

    @Test
    void what_was_opened_is_open_since_that_day() {
        var opened = decide(BLANK, Units.openCommunity()).getFirst();

        assertThat(Units.now(Unit.evolve(BLANK, opened)))
                .isEqualTo(new UnitForm(
                        TODAY, "新社区", UnitKind.CENTRE, UnitLevel.COMMUNITY, SHUANGTA, TODAY, null, List.of()));
    }

    @Test
    void an_open_unit_is_not_opened_twice() {
        refused("unit.open-already", OPEN, Units.openAgain(TODAY));
    }

    @Test
    void a_closed_unit_is_opened_again_from_the_day_it_closed_on() {
        var closedOn = Units.CLOSED_ON;

        assertThat(decide(CLOSED, Units.openAgain(closedOn))).singleElement().isInstanceOf(UnitOpened.class);
        refused("unit.opens-before-it-closed", CLOSED, Units.openAgain(closedOn.minusDays(1)));
    }

    @Test
    void a_unit_gets_another_name_without_the_blanks_around_it() {
        assertThat(decide(OPEN, rename("  钟楼社区 ", TODAY))).containsExactly(new UnitRenamed(DINGHUISI, "钟楼社区", TODAY));
    }

    @Test
    void a_name_that_changes_nothing_is_refused() {
        refused("unit.changes-nothing", OPEN, rename("定慧寺巷社区 ", TODAY));
    }

    @Test
    void a_name_is_neither_empty_nor_a_novel() {
        refused("unit.name-shape", OPEN, rename(" ", TODAY));
        refused("unit.name-shape", OPEN, rename("名".repeat(81), TODAY));
        refused(
                "unit.name-shape",
                BLANK,
                new OpenUnit(Units.NEW, "", UnitKind.CENTRE, UnitLevel.COMMUNITY, SHUANGTA, TODAY));
        assertThat(decide(OPEN, rename("名".repeat(80), TODAY))).isNotEmpty();
    }

    @Test
    void a_move_tells_where_the_unit_stood() {
        assertThat(decide(OPEN, move(GUSU, TODAY))).containsExactly(new UnitMoved(DINGHUISI, SHUANGTA, GUSU, TODAY));
    }

    @Test
    void a_unit_may_be_moved_to_the_top() {
        var moved = decide(OPEN, move(null, TODAY)).getFirst();

        assertThat(Units.now(Unit.evolve(OPEN, moved)))
                .isEqualTo(new UnitForm(
                        TODAY, "定慧寺巷社区", UnitKind.CENTRE, UnitLevel.COMMUNITY, null, LAST_YEAR, null, List.of()));
    }

    @Test
    void a_move_to_where_it_stands_is_refused() {
        refused("unit.changes-nothing", OPEN, move(SHUANGTA, TODAY));
    }

    @Test
    void a_unit_is_closed_from_a_day_on() {
        assertThat(decide(OPEN, close(TODAY))).containsExactly(new UnitClosed(DINGHUISI, TODAY));
    }

    @Test
    void a_unit_with_open_units_below_stays_open() {
        var street = Units.opened(SHUANGTA, "双塔街道", UnitLevel.STREET, GUSU);

        refused("unit.open-units-below", street, new CloseUnit(SHUANGTA, TODAY));
        assertThat(decide(street, new CloseUnit(EMPTIED, TODAY)))
                .as("closed units below do not matter")
                .isNotEmpty();
    }

    @Test
    void a_closed_unit_is_neither_renamed_nor_moved_nor_closed() {
        refused("unit.closed", CLOSED, rename("钟楼社区", TODAY));
        refused("unit.closed", CLOSED, move(GUSU, TODAY));
        refused("unit.closed", CLOSED, close(TODAY));
    }

    @Test
    void a_unit_that_was_never_opened_is_unknown() {
        refused("unit.unknown", BLANK, rename("钟楼社区", TODAY));
        refused("unit.unknown", BLANK, move(CITY, TODAY));
        refused("unit.unknown", BLANK, close(TODAY));
    }

    @Test
    void nothing_holds_from_tomorrow_on() {
        refused("unit.in-the-future", CLOSED, Units.openAgain(TOMORROW));
        refused("unit.in-the-future", OPEN, rename("钟楼社区", TOMORROW));
        refused("unit.in-the-future", OPEN, move(GUSU, TOMORROW));
        refused("unit.in-the-future", OPEN, close(TOMORROW));
    }

    @Test
    void nothing_holds_from_before_the_unit_was_opened() {
        var before = LAST_YEAR.minusDays(1);

        refused("unit.before-it-opened", OPEN, rename("钟楼社区", before));
        refused("unit.before-it-opened", OPEN, move(GUSU, before));
        refused("unit.before-it-opened", OPEN, close(before));
        assertThat(decide(OPEN, rename("钟楼社区", LAST_YEAR))).isNotEmpty();
    }

    private static RenameUnit rename(String name, LocalDate from) {
        return new RenameUnit(DINGHUISI, name, from);
    }

    private static MoveUnit move(UnitCode superior, LocalDate from) {
        return new MoveUnit(DINGHUISI, superior, from);
    }

    private static CloseUnit close(LocalDate on) {
        return new CloseUnit(DINGHUISI, on);
    }

    private static List<UnitEvent> decide(Unit unit, UnitCommand command) {
        return UnitDecider.decide(unit, command, facts());
    }

    private static void refused(String code, Unit unit, UnitCommand command) {
        assertRefused(code, () -> decide(unit, command));
    }
}
