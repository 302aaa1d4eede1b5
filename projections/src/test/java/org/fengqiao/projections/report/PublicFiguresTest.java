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
        assertThat(told.received()).isEqualTo(new Rounded(20));
        assertThat(told.answered()).isEqualTo(new Rounded(20));
        assertThat(told.days()).hasValue(16);
        assertThat(told.inTime()).isEqualTo(new Share(Exactness.ABOUT, 35));
        assertThat(told.satisfied()).isEqualTo(new Share(Exactness.AT_LEAST, 82));
        assertThat(years.getFirst().fields()).extracting(Field::code).containsExactly("01", "03");
        assertThat(years.getFirst().fields().getLast().told()).isEqualTo(Told.FEW);
        assertThat(years.get(1).all()).isEqualTo(Told.FEW);
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
