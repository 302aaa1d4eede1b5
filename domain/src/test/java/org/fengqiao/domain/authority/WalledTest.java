package org.fengqiao.domain.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.fengqiao.domain.unit.Suzhou.COURT;
import static org.fengqiao.domain.unit.Suzhou.DINGHUISI;
import static org.fengqiao.domain.unit.Suzhou.GUSU;
import static org.fengqiao.domain.unit.Suzhou.HOUSING;
import static org.fengqiao.domain.unit.Suzhou.NEIGHBOUR;
import static org.fengqiao.domain.unit.Suzhou.SHUANGTA;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.rulebook.Covers;
import org.fengqiao.domain.unit.Suzhou;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The matrix behind a wall: every duty × every permission × whatever else would connect them, and no cell is open. */
@Covers({"P14", "P24"})
class WalledTest {
    private static final List<Duty> DUTIES = Stream.of(Duty.values())
            .filter(duty -> duty != Duty.COMPLAINANT && duty != Duty.HOUSE)
            .toList();

    /** About the street; each in another way the street's or its communities' own otherwise. */
    private static final List<Case> CASES = List.of(
            Case.at(SHUANGTA),
            Case.at(DINGHUISI),
            Case.at(GUSU),
            Case.sent(SHUANGTA, HOUSING),
            Case.sent(SHUANGTA, HOUSING).senderWaiting(),
            Case.sent(SHUANGTA, COURT),
            Case.at(GUSU).assistedBy(SHUANGTA),
            Case.sent(GUSU, DINGHUISI).assistedBy(NEIGHBOUR));

    @ParameterizedTest
    @EnumSource(Permission.class)
    void nobody_of_an_accused_unit_or_below_may_do_anything_on_any_duty(Permission permission) {
        for (var subject : CASES) {
            for (var duty : DUTIES) {
                for (var unit : List.of(SHUANGTA, DINGHUISI, NEIGHBOUR)) {
                    assertThat(subject.about(SHUANGTA).allows(Case.with(duty, unit), permission))
                            .as("%s of %s, %s", duty, unit, permission)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void who_stands_in_the_place_of_an_accused_unit_is_kept_out_with_all_below_it() {
        var units = Suzhou.today().succeeded(Suzhou.CLOSED, NEIGHBOUR);
        var walls = new Walls(Set.of(Suzhou.CLOSED), Set.of());

        assertThat(walls.keepOut(NEIGHBOUR, units)).isTrue();
        assertThat(walls.keepOut(DINGHUISI, units)).isFalse();
        assertThat(new Walls(Set.of(SHUANGTA), Set.of())
                        .keepOut(Suzhou.EMPTIED, Suzhou.today().succeeded(SHUANGTA, Suzhou.EMPTIED)))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void an_accused_or_recused_person_may_do_nothing_on_any_duty_in_any_unit(Permission permission) {
        var walls = new Walls(Set.of(), Set.of("somebody"));
        for (var subject : CASES) {
            for (var duty : DUTIES) {
                for (var unit : Suzhou.all()) {
                    assertThat(subject.walledBy(walls).allows(Case.with(duty, unit), permission))
                            .as("%s of %s, %s", duty, unit, permission)
                            .isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void a_wall_takes_nothing_from_those_outside_it(Permission permission) {
        var outside = Suzhou.all().stream()
                .filter(unit ->
                        !Set.of(SHUANGTA, DINGHUISI, NEIGHBOUR, Suzhou.CLOSED).contains(unit))
                .toList();
        for (var subject : CASES) {
            for (var duty : DUTIES) {
                assertThat(outside)
                        .allSatisfy(unit -> assertThat(
                                        subject.about(SHUANGTA).allows(Case.with(duty, unit), permission))
                                .as("%s of %s, %s", duty, unit, permission)
                                .isEqualTo(subject.allows(Case.with(duty, unit), permission)));
            }
        }
    }

    @Test
    void the_relation_is_granted_nothing_whoever_asks() {
        assertThat(Duty.values())
                .allSatisfy(duty -> assertThat(Arrays.stream(Permission.values())
                                .filter(permission -> AuthorityDocument.granted(duty, permission)
                                        .contains(Relation.WALLED)))
                        .isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void the_refusal_is_that_of_a_case_that_does_not_exist(Permission permission) {
        var refused = catchThrowableOfType(
                Refused.class,
                () -> Authority.require(Case.director(SHUANGTA), permission, EnumSet.of(Relation.WALLED)));

        assertThat(refused.kind()).isEqualTo(Refused.Kind.UNKNOWN);
        assertThat(refused.code()).isEqualTo("case.unknown");
        assertThat(refused.values()).isEmpty();
    }
}
