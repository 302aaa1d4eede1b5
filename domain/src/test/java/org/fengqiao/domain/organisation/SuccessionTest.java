package org.fengqiao.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.domain.decision.Given.LAST_YEAR;
import static org.fengqiao.domain.decision.Given.TODAY;
import static org.fengqiao.domain.decision.Given.TOMORROW;
import static org.fengqiao.domain.decision.Given.assertRefused;
import static org.fengqiao.domain.decision.Given.facts;
import static org.fengqiao.domain.organisation.Units.CLOSED;
import static org.fengqiao.domain.organisation.Units.OPEN;
import static org.fengqiao.domain.unit.Suzhou.CITY;
import static org.fengqiao.domain.unit.Suzhou.DINGHUISI;
import static org.fengqiao.domain.unit.Suzhou.GUSU;
import static org.fengqiao.domain.unit.Suzhou.HOUSING;
import static org.fengqiao.domain.unit.Suzhou.KUNSHAN;
import static org.fengqiao.domain.unit.Suzhou.NEIGHBOUR;
import static org.fengqiao.domain.unit.Suzhou.NOWHERE;
import static org.fengqiao.domain.unit.Suzhou.SHUANGTA;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.domain.organisation.UnitCommand.SucceedUnit;
import org.fengqiao.domain.organisation.UnitEvent.UnitSucceeded;
import org.fengqiao.domain.unit.Suzhou;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitKind;
import org.fengqiao.domain.unit.UnitLevel;
import org.junit.jupiter.api.Test;

/** Units are merged, split and closed in favour of others. */
class SuccessionTest {
    @Test
    void a_unit_is_closed_and_others_stand_in_its_place() {
        var event =
                UnitDecider.decide(OPEN, by(NEIGHBOUR, SHUANGTA_WEST), facts()).getFirst();

        assertThat(event).isEqualTo(new UnitSucceeded(DINGHUISI, List.of(NEIGHBOUR, SHUANGTA_WEST), TODAY));
        assertThat(Units.now(Unit.evolve(OPEN, event))).satisfies(now -> {
            assertThat(now.open()).isFalse();
            assertThat(now.validUntil()).isEqualTo(TODAY);
            assertThat(now.successors()).containsExactly(NEIGHBOUR, SHUANGTA_WEST);
        });
    }

    @Test
    void opened_again_nobody_stands_in_its_place() {
        var succeeded = Unit.evolve(OPEN, new UnitSucceeded(DINGHUISI, List.of(NEIGHBOUR), TODAY));
        var again =
                UnitDecider.decide(succeeded, Units.openAgain(TODAY), facts()).getFirst();

        assertThat(Units.now(Unit.evolve(succeeded, again)).successors()).isEmpty();
    }

    @Test
    void the_day_of_a_succession_can_be_corrected_and_its_successors_stay() {
        var succeeded = Unit.evolve(OPEN, new UnitSucceeded(DINGHUISI, List.of(NEIGHBOUR), TODAY));
        var corrected = UnitDecider.decide(
                        succeeded,
                        Units.correct(2, UnitFact.DAY, TODAY.minusDays(3).toString()),
                        facts())
                .getFirst();

        assertThat(Units.now(Unit.evolve(succeeded, corrected))).satisfies(now -> {
            assertThat(now.validUntil()).isEqualTo(TODAY.minusDays(3));
            assertThat(now.successors()).containsExactly(NEIGHBOUR);
        });
    }

    @Test
    void who_stands_in_its_place_is_named_once_is_open_and_of_the_same_kind() {
        refused("unit.no-successor");
        refused("unit.successor-twice", NEIGHBOUR, NEIGHBOUR);
        refused("unit.unknown", NOWHERE);
        refused("unit.closed", Suzhou.CLOSED);
        refused("unit.successor-of-another-kind", HOUSING);
    }

    @Test
    void nobody_of_its_own_line_stands_in_its_place() {
        refused("unit.successor-in-its-line", DINGHUISI);
        refused("unit.successor-in-its-line", SHUANGTA);
        var street = Units.opened(SHUANGTA, "双塔街道", UnitLevel.STREET, GUSU);
        assertRefused(
                "unit.open-units-below",
                () -> UnitDecider.decide(street, new SucceedUnit(SHUANGTA, List.of(KUNSHAN), TODAY), facts()));
    }

    @Test
    void it_happens_on_a_day_of_its_life() {
        assertRefused("unit.in-the-future", () -> UnitDecider.decide(OPEN, on(TOMORROW), facts()));
        assertRefused("unit.before-it-opened", () -> UnitDecider.decide(OPEN, on(LAST_YEAR.minusDays(1)), facts()));
        assertRefused("unit.closed", () -> UnitDecider.decide(CLOSED, on(TODAY), facts()));
        assertThat(UnitDecider.decide(OPEN, on(LAST_YEAR), facts())).isNotEmpty();
    }

    @Test
    void whoever_brings_something_to_the_old_unit_is_told_the_new_one() {
        var units = Suzhou.today().succeeded(DINGHUISI, NEIGHBOUR, KUNSHAN);

        assertRefused("unit.succeeded", () -> units.requireOpen(DINGHUISI));
        assertRefused("unit.closed", () -> units.requireOpen(Suzhou.CLOSED));
        assertRefused("unit.unknown", () -> units.requireOpen(NOWHERE));
        assertThat(units.requireOpen(NEIGHBOUR).code()).isEqualTo(NEIGHBOUR);
        assertRefused("unit.succeeded", () -> units.requireAtWork(DINGHUISI));
        assertRefused("unit.works-outside", () -> units.requireAtWork(Suzhou.COURT));
        assertThat(units.requireAtWork(NEIGHBOUR).code()).isEqualTo(NEIGHBOUR);
    }

    @Test
    void whoever_puts_a_unit_under_the_old_one_is_told_the_new_one() {
        var units = Suzhou.today().succeeded(SHUANGTA, Suzhou.EMPTIED);

        assertRefused(
                "unit.succeeded", () -> Places.check(Units.NEW, UnitKind.CENTRE, UnitLevel.COMMUNITY, SHUANGTA, units));
    }

    @Test
    void a_lineage_is_whatever_stands_above_and_whatever_they_stand_for_in_many_steps() {
        var units = Suzhou.today().succeeded(Suzhou.CLOSED, DINGHUISI).succeeded(DINGHUISI, NEIGHBOUR);

        assertThat(units.lineage(NEIGHBOUR))
                .containsExactlyInAnyOrder(NEIGHBOUR, SHUANGTA, GUSU, CITY, DINGHUISI, Suzhou.CLOSED);
        assertThat(units.lineage(SHUANGTA)).containsExactlyInAnyOrder(SHUANGTA, GUSU, CITY);
    }

    private static final UnitCode SHUANGTA_WEST = UnitCode.of("320508022000");

    private static SucceedUnit by(UnitCode... successors) {
        return new SucceedUnit(DINGHUISI, List.of(successors), TODAY);
    }

    private static SucceedUnit on(LocalDate day) {
        return new SucceedUnit(DINGHUISI, List.of(NEIGHBOUR), day);
    }

    private static void refused(String code, UnitCode... successors) {
        assertRefused(code, () -> UnitDecider.decide(OPEN, by(successors), facts()));
    }
}
