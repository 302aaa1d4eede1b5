package org.fengqiao.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.fengqiao.domain.decision.Given.LAST_YEAR;
import static org.fengqiao.domain.decision.Given.TODAY;
import static org.fengqiao.domain.decision.Given.TOMORROW;
import static org.fengqiao.domain.decision.Given.assertRefused;
import static org.fengqiao.domain.decision.Given.facts;
import static org.fengqiao.domain.organisation.UnitFact.DAY;
import static org.fengqiao.domain.organisation.UnitFact.KIND;
import static org.fengqiao.domain.organisation.UnitFact.LEVEL;
import static org.fengqiao.domain.organisation.UnitFact.NAME;
import static org.fengqiao.domain.organisation.UnitFact.SUPERIOR;
import static org.fengqiao.domain.organisation.Units.CLOSED;
import static org.fengqiao.domain.organisation.Units.OPEN;
import static org.fengqiao.domain.organisation.Units.correct;
import static org.fengqiao.domain.unit.Suzhou.COURT;
import static org.fengqiao.domain.unit.Suzhou.DINGHUISI;
import static org.fengqiao.domain.unit.Suzhou.GUSU;
import static org.fengqiao.domain.unit.Suzhou.HOUSING;
import static org.fengqiao.domain.unit.Suzhou.KUNSHAN;
import static org.fengqiao.domain.unit.Suzhou.NOWHERE;
import static org.fengqiao.domain.unit.Suzhou.SHUANGTA;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.domain.organisation.UnitCommand.CorrectUnit;
import org.fengqiao.domain.organisation.UnitEvent.UnitCorrected;
import org.fengqiao.domain.organisation.UnitEvent.UnitMoved;
import org.fengqiao.domain.organisation.UnitEvent.UnitOpened;
import org.fengqiao.domain.organisation.UnitEvent.UnitRenamed;
import org.fengqiao.domain.unit.Suzhou;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitKind;
import org.fengqiao.domain.unit.UnitLevel;
import org.junit.jupiter.api.Test;

/** A day, a name or a place that was entered wrongly is put right, and both values stay in the event. */
class UnitCorrectingTest {
    private static final LocalDate MAY = LocalDate.parse("2025-05-01");
    private static final LocalDate JUNE = LocalDate.parse("2025-06-01");
    private static final Unit RENAMED = Unit.evolve(OPEN, new UnitRenamed(DINGHUISI, "钟楼社区", MAY));
    private static final Unit MOVED = Unit.evolve(RENAMED, new UnitMoved(DINGHUISI, SHUANGTA, GUSU, JUNE));

    @Test
    void a_day_is_corrected_and_the_event_tells_both_days_and_why() {
        assertThat(decide(RENAMED, correct(2, DAY, "2025-06-01")))
                .containsExactly(new UnitCorrected(
                        DINGHUISI,
                        2,
                        new UnitCorrection(DAY, "2025-05-01"),
                        new UnitCorrection(DAY, "2025-06-01"),
                        SHUANGTA,
                        Units.REASON));
    }

    @Test
    void what_follows_holds_as_if_it_had_always_been_entered_so() {
        var corrected = after(RENAMED, correct(2, DAY, "2025-06-01"), correct(1, NAME, " 定慧寺社区 "));

        assertThat(corrected.history().forms())
                .extracting(UnitForm::from, UnitForm::name)
                .containsExactly(tuple(LAST_YEAR, "定慧寺社区"), tuple(JUNE, "钟楼社区"));
    }

    @Test
    void a_move_that_was_told_late_and_a_name_of_later_keep_their_days() {
        var late = Unit.evolve(MOVED, new UnitRenamed(DINGHUISI, "新社区", MAY.plusDays(1)));

        assertThat(late.history().forms())
                .extracting(UnitForm::name, UnitForm::superior)
                .containsExactly(
                        tuple("定慧寺巷社区", SHUANGTA), tuple("钟楼社区", SHUANGTA), tuple("新社区", SHUANGTA), tuple("新社区", GUSU));
    }

    @Test
    void the_opening_tells_everything_and_a_closing_its_day_only() {
        assertThat(Units.now(after(OPEN, correct(1, SUPERIOR, GUSU.value()))).superior())
                .isEqualTo(GUSU);
        assertThat(Units.now(after(OPEN, correct(1, SUPERIOR, null))).superior())
                .isNull();
        assertThat(Units.now(after(OPEN, correct(1, DAY, "2025-02-01"))).validFrom())
                .isEqualTo(LocalDate.parse("2025-02-01"));
        assertThat(Units.now(after(CLOSED, correct(2, DAY, "2025-02-01"))).validUntil())
                .isEqualTo(LocalDate.parse("2025-02-01"));
        refused("correction.not-of-this-entry", CLOSED, correct(2, NAME, "钟楼社区"));
        refused("correction.not-of-this-entry", MOVED, correct(3, NAME, "钟楼社区"));
        refused("correction.not-of-this-entry", MOVED, correct(2, SUPERIOR, GUSU.value()));
    }

    @Test
    void corrections_do_not_count_as_entries() {
        var twice = after(RENAMED, correct(1, NAME, "甲"), correct(2, NAME, "乙"));

        assertThat(twice.history().entries().all()).hasSize(2);
        refused("correction.unknown-entry", twice, correct(3, NAME, "丙"));
        refused("correction.unknown-entry", twice, correct(0, NAME, "丙"));
    }

    @Test
    void what_changes_nothing_or_cannot_be_read_is_refused() {
        refused("correction.changes-nothing", OPEN, correct(1, NAME, "定慧寺巷社区 "));
        refused("correction.unknown-value", OPEN, correct(1, NAME, null));
        refused("correction.unknown-value", OPEN, correct(1, DAY, "1.5.2025"));
        refused("correction.unknown-value", OPEN, correct(1, LEVEL, "VILLAGE"));
        refused("unit.name-shape", OPEN, correct(1, NAME, " "));
        refused("unit.code-shape", OPEN, correct(1, SUPERIOR, "双塔"));
    }

    @Test
    void a_corrected_day_is_not_in_the_future_and_keeps_the_order_of_what_tells_of_the_same() {
        refused("correction.in-the-future", RENAMED, correct(2, DAY, TOMORROW.toString()));
        refused("correction.before-what-came-earlier", RENAMED, correct(2, DAY, "2024-12-31"));
        refused("correction.after-what-came-later", RENAMED, correct(1, DAY, "2025-05-02"));
        refused("correction.before-what-came-earlier", CLOSED, correct(2, DAY, "2024-12-31"));
        assertThat(decide(MOVED, correct(2, DAY, "2025-07-01")))
                .as("a name and a place are told apart")
                .isNotEmpty();
    }

    @Test
    void a_unit_that_was_opened_again_closed_before() {
        var again = Unit.evolve(
                CLOSED,
                new UnitOpened(DINGHUISI, "钟楼社区", UnitKind.CENTRE, UnitLevel.COMMUNITY, SHUANGTA, Units.CLOSED_ON));

        refused("correction.before-what-came-earlier", again, correct(3, DAY, "2025-05-01"));
        refused("correction.after-what-came-later", again, correct(2, DAY, TODAY.toString()));
        assertThat(Units.now(after(again, correct(1, NAME, "旧社区"))).name()).isEqualTo("钟楼社区");
    }

    @Test
    void a_place_of_today_fits_the_tree_of_today() {
        refused("unit.superior-unknown", OPEN, correct(1, SUPERIOR, NOWHERE.value()));
        refused("unit.superior-closed", OPEN, correct(1, SUPERIOR, Suzhou.CLOSED.value()));
        refused("unit.circle", OPEN, correct(1, SUPERIOR, DINGHUISI.value()));
        refused("unit.no-department-above-a-centre", OPEN, correct(1, SUPERIOR, HOUSING.value()));
        refused("unit.level-not-below-its-superior", OPEN, correct(1, LEVEL, "STREET"));
        refused("unit.division-code-is-a-centres", OPEN, correct(1, KIND, "DEPARTMENT"));
    }

    @Test
    void a_place_of_long_ago_only_has_to_exist() {
        assertThat(decide(MOVED, correct(1, SUPERIOR, Suzhou.CLOSED.value()))).isNotEmpty();
        refused("unit.superior-unknown", MOVED, correct(1, SUPERIOR, NOWHERE.value()));
        assertThat(decide(CLOSED, correct(1, SUPERIOR, Suzhou.CLOSED.value())))
                .as("a closed unit stands nowhere today")
                .isNotEmpty();
    }

    @Test
    void a_level_or_kind_has_to_fit_those_below() {
        var street = Units.opened(SHUANGTA, "双塔街道", UnitLevel.STREET, GUSU);
        var court = Unit.evolve(
                Units.BLANK, new UnitOpened(COURT, "法院", UnitKind.OUTSIDE, UnitLevel.DISTRICT, GUSU, LAST_YEAR));

        refused("unit.level-not-below-its-superior", street, of(SHUANGTA, LEVEL, "COMMUNITY"));
        assertThat(Units.now(after(court, of(COURT, KIND, "DEPARTMENT"))).kind())
                .isEqualTo(UnitKind.DEPARTMENT);
    }

    @Test
    void the_event_tells_what_the_unit_stood_under_until_then() {
        assertThat(decide(MOVED, correct(3, SUPERIOR, KUNSHAN.value())))
                .singleElement()
                .isInstanceOfSatisfying(
                        UnitCorrected.class, told -> assertThat(told.from()).isEqualTo(GUSU));
    }

    @Test
    void a_unit_that_was_never_opened_has_nothing_to_correct() {
        refused("unit.unknown", Units.BLANK, correct(1, NAME, "钟楼社区"));
    }

    private static CorrectUnit of(UnitCode code, UnitFact fact, String value) {
        return new CorrectUnit(code, 1, new UnitCorrection(fact, value), Units.REASON);
    }

    private static Unit after(Unit unit, CorrectUnit... commands) {
        for (var command : commands) {
            unit = Unit.evolve(unit, decide(unit, command).getFirst());
        }
        return unit;
    }

    private static List<UnitEvent> decide(Unit unit, CorrectUnit command) {
        return UnitDecider.decide(unit, command, facts());
    }

    private static void refused(String code, Unit unit, CorrectUnit command) {
        assertRefused(code, () -> decide(unit, command));
    }
}
