package org.fengqiao.projections.units;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import java.time.LocalDate;
import org.fengqiao.domain.organisation.UnitCorrection;
import org.fengqiao.domain.organisation.UnitEvent.UnitClosed;
import org.fengqiao.domain.organisation.UnitEvent.UnitCorrected;
import org.fengqiao.domain.organisation.UnitEvent.UnitMoved;
import org.fengqiao.domain.organisation.UnitEvent.UnitOpened;
import org.fengqiao.domain.organisation.UnitEvent.UnitRenamed;
import org.fengqiao.domain.organisation.UnitFact;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitKind;
import org.fengqiao.domain.unit.UnitLevel;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.store.EmbeddedMongo;
import org.fengqiao.projections.store.Feed;
import org.fengqiao.projections.store.Generation;
import org.fengqiao.projections.units.Units.UnitRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnitsTest {
    private static final UnitCode CITY = UnitCode.of("320500000000");
    private static final UnitCode GUSU = UnitCode.of("320508000000");
    private static final UnitCode KUNSHAN = UnitCode.of("320583000000");
    private static final UnitCode SHUANGTA = UnitCode.of("320508021000");
    private static final UnitCode DINGHUISI = UnitCode.of("320508021023");
    private static final UnitCode HOUSING = UnitCode.of("gusu-housing");
    private static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);

    private final MongoDatabase database = EmbeddedMongo.freshDatabase();
    private final UnitDirectory directory = new UnitDirectory(database, new Generation(1), InstantSource.system());
    private final Units units = new ListedUnits(() -> directory);
    private final Feed feed = new Feed();

    @BeforeEach
    void a_city_with_two_districts() {
        opened(CITY, "苏州市", UnitKind.CENTRE, UnitLevel.CITY, null);
        opened(HOUSING, "姑苏区住建局", UnitKind.DEPARTMENT, UnitLevel.DISTRICT, GUSU);
        opened(KUNSHAN, "昆山市", UnitKind.CENTRE, UnitLevel.DISTRICT, CITY);
        opened(GUSU, "姑苏区", UnitKind.CENTRE, UnitLevel.DISTRICT, CITY);
        opened(SHUANGTA, "双塔街道", UnitKind.CENTRE, UnitLevel.STREET, GUSU);
        opened(DINGHUISI, "定慧寺巷社区", UnitKind.CENTRE, UnitLevel.COMMUNITY, SHUANGTA);
        feed.deliver(new UnitsProjection(directory));
    }

    private void opened(UnitCode code, String name, UnitKind kind, UnitLevel level, @Nullable UnitCode superior) {
        feed.happens(code.value(), new UnitOpened(code, name, kind, level, superior, FOUNDED));
    }

    private void happens(UnitCode code, Object event) {
        feed.happens(code.value(), event).deliver(new UnitsProjection(directory));
    }

    @Test
    void centres_stand_before_departments() {
        assertThat(units.children(GUSU)).extracting(UnitRow::code).containsExactly(SHUANGTA, HOUSING);
        assertThat(units.top()).extracting(UnitRow::code).containsExactly(CITY);
    }

    @Test
    void a_search_finds_words_or_codes_the_highest_level_first() {
        assertThat(units.search("姑苏", null, 10)).extracting(UnitRow::code).containsExactly(GUSU, HOUSING);
        assertThat(units.search("320508", null, 2)).extracting(UnitRow::code).containsExactly(GUSU, SHUANGTA);
        assertThat(units.search("", GUSU, 10))
                .hasSize(4)
                .extracting(UnitRow::code)
                .doesNotContain(KUNSHAN, CITY);
    }

    @Test
    void an_unknown_unit_goes_by_its_code() {
        assertThat(units.nameOf(UnitCode.of("320999000000"))).isEqualTo("320999000000");
    }

    @Test
    void a_moved_unit_stands_under_its_new_superior() {
        happens(SHUANGTA, new UnitMoved(SHUANGTA, GUSU, KUNSHAN, LocalDate.of(2026, 5, 1)));
        assertThat(units.tree().isAbove(KUNSHAN, DINGHUISI)).isTrue();
        assertThat(units.tree().isAbove(GUSU, DINGHUISI)).isFalse();
    }

    @Test
    void a_closed_unit_takes_nothing_and_is_not_offered() {
        happens(SHUANGTA, new UnitClosed(SHUANGTA, LocalDate.of(2026, 5, 1)));
        assertThat(units.tree().isOpen(SHUANGTA)).isFalse();
        assertThat(units.children(GUSU)).extracting(UnitRow::code).doesNotContain(SHUANGTA);
        assertThat(units.search("双塔", null, 10)).isEmpty();
        assertThat(units.closed("双塔")).extracting(UnitRow::code).containsExactly(SHUANGTA);
        assertThat(units.closed("姑苏")).isEmpty();
        assertThat(units.tree().below(GUSU)).hasSize(2);
    }

    @Test
    void how_a_unit_stood_on_any_day_stays_answerable() {
        happens(SHUANGTA, new UnitRenamed(SHUANGTA, "双塔新街道", LocalDate.of(2025, 1, 1)));
        happens(SHUANGTA, new UnitClosed(SHUANGTA, LocalDate.of(2026, 5, 1)));
        assertThat(units.asOf(SHUANGTA, LocalDate.of(2019, 12, 31))).isEmpty();
        assertThat(units.asOf(SHUANGTA, LocalDate.of(2024, 12, 31)))
                .get()
                .matches(UnitRow::open)
                .extracting(UnitRow::name)
                .isEqualTo("双塔街道");
        assertThat(units.asOf(SHUANGTA, LocalDate.of(2025, 1, 1)))
                .get()
                .extracting(UnitRow::name)
                .isEqualTo("双塔新街道");
        assertThat(units.asOf(SHUANGTA, LocalDate.of(2026, 5, 1)))
                .get()
                .extracting(UnitRow::validUntil)
                .isEqualTo(LocalDate.of(2026, 5, 1));
    }

    @Test
    void the_tree_is_right_whatever_the_order_in_which_it_grew() {
        assertThat(units.tree().upFrom(DINGHUISI)).containsExactly(DINGHUISI, SHUANGTA, GUSU, CITY);
        assertThat(units.tree().isAbove(GUSU, HOUSING)).isTrue();
    }

    @Test
    void a_corrected_day_answers_for_every_day_it_touches() {
        happens(SHUANGTA, new UnitRenamed(SHUANGTA, "双塔新街道", LocalDate.of(2026, 5, 1)));
        happens(SHUANGTA, new UnitMoved(SHUANGTA, GUSU, KUNSHAN, LocalDate.of(2026, 5, 10)));
        happens(SHUANGTA, corrected(2, UnitFact.DAY, "2026-05-01", "2026-06-01"));
        assertThat(named(LocalDate.of(2026, 5, 20))).isEqualTo("双塔街道");
        assertThat(named(LocalDate.of(2026, 6, 1))).isEqualTo("双塔新街道");
        assertThat(units.asOf(SHUANGTA, LocalDate.of(2026, 5, 20)))
                .get()
                .extracting(UnitRow::superior)
                .as("moved between the wrong day and the right one")
                .isEqualTo(KUNSHAN);
        assertThat(units.nameOf(SHUANGTA)).isEqualTo("双塔新街道");
    }

    @Test
    void a_corrected_place_of_today_changes_the_tree_of_today() {
        happens(SHUANGTA, corrected(1, UnitFact.SUPERIOR, GUSU.value(), KUNSHAN.value()));
        assertThat(units.tree().isAbove(KUNSHAN, DINGHUISI)).isTrue();
        assertThat(units.tree().isAbove(GUSU, DINGHUISI)).isFalse();
    }

    @Test
    void a_restart_reads_what_was_corrected() {
        happens(SHUANGTA, corrected(1, UnitFact.NAME, "双塔街道", "双塔"));
        happens(SHUANGTA, new UnitClosed(SHUANGTA, LocalDate.of(2026, 5, 1)));
        var restarted = new UnitDirectory(database, new Generation(1), InstantSource.system());
        assertThat(new ListedUnits(() -> restarted).find(SHUANGTA)).isEqualTo(units.find(SHUANGTA));
        assertThat(units.nameOf(SHUANGTA)).isEqualTo("双塔");
    }

    private String named(LocalDate day) {
        return units.asOf(SHUANGTA, day).orElseThrow().name();
    }

    private static UnitCorrected corrected(int entry, UnitFact fact, String was, String is) {
        return new UnitCorrected(
                SHUANGTA,
                entry,
                new UnitCorrection(fact, was),
                new UnitCorrection(fact, is),
                GUSU,
                new Sealed("account/a", "n", "YQ=="));
    }
}
