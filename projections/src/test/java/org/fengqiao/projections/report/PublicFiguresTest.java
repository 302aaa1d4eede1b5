package org.fengqiao.projections.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.projections.report.Deeds.*;
import static org.fengqiao.projections.worklist.Suzhou.*;

import com.mongodb.client.MongoDatabase;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.petition.Satisfaction;
import org.fengqiao.projections.report.PublicFigures.Exactness;
import org.fengqiao.projections.report.PublicFigures.Field;
import org.fengqiao.projections.report.PublicFigures.Rounded;
import org.fengqiao.projections.report.PublicFigures.Share;
import org.fengqiao.projections.report.PublicFigures.Told;
import org.fengqiao.projections.report.PublicFigures.Year;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What everybody may know of a centre, whatever MongoDB keeps it. */
abstract class PublicFiguresTest {
    private Office office;

    abstract MongoDatabase freshDatabase();

    @BeforeEach
    void open() {
        office = new Office(freshDatabase());
    }

    @Test
    void it_tells_of_the_latest_years_how_many_how_fast_and_how_satisfied_by_field() {
        for (int i = 1; i <= 23; i++) {
            var id = "c" + i;
            office.happens(
                    lodged(id, i <= 3 ? GUSU : DINGHUISI, "2026-01-05"),
                    registered(id, "2026-01-06", PetitionKind.APPEAL, i <= 20 ? "0101001" : "0301001"),
                    accepted(id, "2026-01-07", "2026-03-08"),
                    opinion(id, i <= 10 ? "2026-01-15" : "2026-01-25", i <= 8),
                    rated(id, "2026-02-01", i <= 21 ? Satisfaction.RATHER_SATISFIED : Satisfaction.NOT_SATISFIED));
        }
        var years = office.figures.of(GUSU);
        assertThat(years).extracting(Year::year).containsExactly(2026, 2025, 2024, 2023, 2022);
        var told = years.getFirst().all();
        assertThat(years.getFirst().until()).isEqualTo("2026-10-31");
        assertThat(told.received()).isEqualTo(new Rounded(20));
        assertThat(told.answered()).isEqualTo(new Rounded(20));
        assertThat(told.days()).hasValue(16);
        assertThat(told.inTime()).isEqualTo(new Share(Exactness.ABOUT, 35));
        assertThat(told.satisfied()).isEqualTo(new Share(Exactness.AT_LEAST, 80));
        assertThat(years.getFirst().fields()).extracting(Field::code).containsExactly("01", "03");
        assertThat(years.getFirst().fields().getLast().told()).isEqualTo(Told.FEW);
        assertThat(years.get(1).all()).isEqualTo(Told.FEW);
    }

    @Test
    void the_running_month_is_not_told_so_that_nobody_is_followed_from_day_to_day() {
        for (int i = 1; i <= 5; i++) {
            office.happens(lodged("c" + i, GUSU, i == 5 ? "2026-11-01" : "2026-10-31"));
        }
        assertThat(office.figures.of(GUSU).getFirst().all().received().few()).isTrue();
        office.happens(lodged("c6", GUSU, "2026-10-31"));
        assertThat(office.anew().figures.of(GUSU).getFirst().all().received()).isEqualTo(new Rounded(5));
    }

    @Test
    void a_share_and_an_average_move_only_when_five_more_stand_behind_them() {
        for (int i = 1; i <= 20; i++) {
            answered("c" + i, "2026-01-15", Satisfaction.SATISFIED);
        }
        var before = office.figures.of(GUSU).getFirst().all();
        for (int i = 21; i <= 24; i++) {
            answered("c" + i, "2026-03-05", Satisfaction.NOT_SATISFIED);
        }
        var told = office.anew().figures.of(GUSU).getFirst().all();
        assertThat(told.satisfied()).isEqualTo(before.satisfied());
        assertThat(told.days()).isEqualTo(before.days());
        answered("c25", "2026-04-05", Satisfaction.NOT_SATISFIED);
        told = office.anew().figures.of(GUSU).getFirst().all();
        assertThat(told.satisfied()).isEqualTo(new Share(Exactness.ABOUT, 80));
        assertThat(told.days()).isNotEqualTo(before.days());
    }

    private void answered(String id, String on, Satisfaction grade) {
        office.happens(
                lodged(id, GUSU, "2026-01-05"),
                registered(id, "2026-01-06", PetitionKind.APPEAL, "0101001"),
                accepted(id, "2026-01-07", "2026-03-08"),
                opinion(id, on, true),
                rated(id, on, grade));
    }

    @Test
    void what_is_kept_from_anybody_is_in_none_of_it() {
        for (int i = 1; i <= 5; i++) {
            office.happens(lodged("c" + i, SHUANGTA, "2026-01-05"));
        }
        office.happens(about("c5", "2026-01-06", SHUANGTA));
        assertThat(office.figures.of(SHUANGTA).getFirst().all().received().few())
                .isTrue();
    }

    @Test
    void it_is_not_counted_anew_for_everybody() {
        var first = office.figures.of(GUSU);
        office.happens(lodged("c1", GUSU, "2026-01-05"));
        assertThat(office.figures.of(GUSU)).isSameAs(first);
    }
}
