package org.fengqiao.domain.organisation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.fengqiao.domain.decision.Given.assertRefused;
import static org.fengqiao.domain.unit.Suzhou.CITY;
import static org.fengqiao.domain.unit.Suzhou.CLOSED;
import static org.fengqiao.domain.unit.Suzhou.COURT;
import static org.fengqiao.domain.unit.Suzhou.DINGHUISI;
import static org.fengqiao.domain.unit.Suzhou.GUSU;
import static org.fengqiao.domain.unit.Suzhou.HOUSING;
import static org.fengqiao.domain.unit.Suzhou.NEIGHBOUR;
import static org.fengqiao.domain.unit.Suzhou.NOWHERE;
import static org.fengqiao.domain.unit.Suzhou.SHUANGTA;
import static org.fengqiao.domain.unit.UnitKind.CENTRE;
import static org.fengqiao.domain.unit.UnitKind.DEPARTMENT;
import static org.fengqiao.domain.unit.UnitKind.OUTSIDE;
import static org.fengqiao.domain.unit.UnitLevel.COMMUNITY;
import static org.fengqiao.domain.unit.UnitLevel.DISTRICT;
import static org.fengqiao.domain.unit.UnitLevel.STREET;

import org.fengqiao.domain.unit.Suzhou;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitKind;
import org.fengqiao.domain.unit.UnitLevel;
import org.junit.jupiter.api.Test;

/** Where in the tree a unit may stand. */
class PlacesTest {
    @Test
    void a_centre_stands_below_the_level_of_its_superior() {
        stands(Units.NEW, CENTRE, COMMUNITY, SHUANGTA);
        stands(Units.NEW, CENTRE, COMMUNITY, GUSU);
        falls("unit.level-not-below-its-superior", Units.NEW, CENTRE, STREET, SHUANGTA);
        falls("unit.level-not-below-its-superior", Units.NEW, CENTRE, DISTRICT, SHUANGTA);
    }

    @Test
    void a_department_may_stand_on_the_level_of_its_superior() {
        stands(UnitCode.of("gusu-water"), DEPARTMENT, DISTRICT, GUSU);
        falls("unit.level-not-below-its-superior", UnitCode.of("gusu-water"), DEPARTMENT, DISTRICT, SHUANGTA);
    }

    @Test
    void the_top_of_the_tree_has_no_superior() {
        stands(Units.NEW, CENTRE, UnitLevel.CITY, null);
        stands(UnitCode.of("province"), OUTSIDE, UnitLevel.PROVINCE, null);
    }

    @Test
    void a_superior_must_be_known_and_open() {
        falls("unit.superior-unknown", Units.NEW, CENTRE, COMMUNITY, NOWHERE);
        falls("unit.superior-closed", Units.NEW, DEPARTMENT, COMMUNITY, CLOSED);
    }

    @Test
    void no_department_stands_above_a_centre_but_an_outside_body_may() {
        falls("unit.no-department-above-a-centre", Units.NEW, CENTRE, STREET, HOUSING);
        stands(Units.NEW, CENTRE, STREET, COURT);
        stands(UnitCode.of("gusu-repairs"), DEPARTMENT, STREET, HOUSING);
    }

    @Test
    void nothing_stands_below_itself() {
        falls("unit.circle", SHUANGTA, CENTRE, STREET, SHUANGTA);
        falls("unit.circle", SHUANGTA, CENTRE, STREET, DINGHUISI);
        falls("unit.circle", CITY, CENTRE, UnitLevel.CITY, NEIGHBOUR);
    }

    @Test
    void a_division_code_is_a_centres_and_nobody_elses() {
        assertRefused("unit.centre-without-division-code", () -> Places.checkCode(UnitCode.of("gusu"), CENTRE));
        assertRefused("unit.division-code-is-a-centres", () -> Places.checkCode(GUSU, DEPARTMENT));
        assertRefused("unit.division-code-is-a-centres", () -> Places.checkCode(GUSU, OUTSIDE));
        assertThatCode(() -> {
                    Places.checkCode(GUSU, CENTRE);
                    Places.checkCode(COURT, OUTSIDE);
                })
                .doesNotThrowAnyException();
    }

    private static void stands(UnitCode code, UnitKind kind, UnitLevel level, UnitCode superior) {
        assertThatCode(() -> Places.check(code, kind, level, superior, Suzhou.today()))
                .doesNotThrowAnyException();
    }

    private static void falls(String refusal, UnitCode code, UnitKind kind, UnitLevel level, UnitCode superior) {
        assertRefused(refusal, () -> Places.check(code, kind, level, superior, Suzhou.today()));
    }
}
