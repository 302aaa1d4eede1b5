package org.fengqiao.domain.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.domain.unit.Suzhou.CITY;
import static org.fengqiao.domain.unit.Suzhou.COURT;
import static org.fengqiao.domain.unit.Suzhou.DINGHUISI;
import static org.fengqiao.domain.unit.Suzhou.GUSU;
import static org.fengqiao.domain.unit.Suzhou.HOUSING;
import static org.fengqiao.domain.unit.Suzhou.KUNSHAN;
import static org.fengqiao.domain.unit.Suzhou.NEIGHBOUR;
import static org.fengqiao.domain.unit.Suzhou.PROVINCE;
import static org.fengqiao.domain.unit.Suzhou.SHUANGTA;

import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.domain.unit.Suzhou;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A row's scope and the authority function agree: found by equality is what may be read. */
class InvolvementTest {
    static Stream<Case> cases() {
        return Stream.of(
                Case.at(CITY),
                Case.at(DINGHUISI),
                Case.at(HOUSING),
                Case.at(SHUANGTA).assistedBy(HOUSING),
                Case.sent(DINGHUISI, SHUANGTA),
                Case.sent(DINGHUISI, KUNSHAN),
                Case.sent(SHUANGTA, HOUSING).senderWaiting(),
                Case.sent(SHUANGTA, COURT),
                Case.sent(SHUANGTA, COURT).senderWaiting().assistedBy(NEIGHBOUR),
                Case.sent(SHUANGTA, PROVINCE),
                Case.at(COURT),
                Case.at(GUSU).about(SHUANGTA),
                Case.at(GUSU).assistedBy(NEIGHBOUR).about(SHUANGTA),
                Case.at(DINGHUISI).about(SHUANGTA),
                Case.sent(SHUANGTA, HOUSING).senderWaiting().about(SHUANGTA, KUNSHAN),
                Case.sent(SHUANGTA, COURT).about(SHUANGTA),
                Case.at(CITY).about(CITY));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_unit_is_in_scope_exactly_when_its_officers_may_have_it_in_their_queue(Case subject) {
        var scope = subject.involvement().scope(Suzhou.today());

        assertThat(Suzhou.all())
                .allSatisfy(unit -> assertThat(scope.contains(unit))
                        .as("%s", unit)
                        .isEqualTo(subject.allows(Case.officer(unit), Permission.READ_WORKLIST)));
    }

    @Test
    void the_scope_of_a_communitys_case_is_the_community_and_all_above_it() {
        assertThat(Case.at(DINGHUISI).involvement().scope(Suzhou.today()))
                .containsExactlyInAnyOrder(DINGHUISI, SHUANGTA, GUSU, CITY);
    }

    @Test
    void one_unit_can_stand_in_several_relations() {
        assertThat(Case.sent(SHUANGTA, DINGHUISI).involvement().of(Case.officer(SHUANGTA), Suzhou.today()))
                .containsExactlyInAnyOrder(Relation.ABOVE, Relation.SENDER, Relation.INVOLVED);
    }

    @Test
    void behind_a_wall_nothing_else_connects() {
        var waiting = Case.sent(SHUANGTA, HOUSING)
                .senderWaiting()
                .assistedBy(DINGHUISI)
                .about(SHUANGTA);

        assertThat(waiting.involvement().of(Case.officer(SHUANGTA), Suzhou.today()))
                .containsExactly(Relation.WALLED);
        assertThat(waiting.involvement().of(Case.officer(DINGHUISI), Suzhou.today()))
                .containsExactly(Relation.WALLED);
        assertThat(waiting.involvement().of(Case.officer(GUSU), Suzhou.today())).contains(Relation.ABOVE);
    }

    @Test
    void a_person_is_walled_alone_and_wherever_that_person_works() {
        var recused = Case.at(SHUANGTA).walledBy(new Walls(Set.of(), Set.of("officer")));

        assertThat(recused.involvement().of(Case.officer(SHUANGTA), Suzhou.today()))
                .containsExactly(Relation.WALLED);
        assertThat(recused.involvement().of(Case.officer(GUSU), Suzhou.today())).containsExactly(Relation.WALLED);
        assertThat(recused.involvement().of(Case.director(SHUANGTA), Suzhou.today()))
                .contains(Relation.HOLDER);
    }

    @Test
    void whoever_lodged_it_keeps_it_whomever_it_is_about() {
        assertThat(Case.at(GUSU).about(CITY).involvement().of(new Actor.Complainant(Case.ID), Suzhou.today()))
                .containsExactly(Relation.OWN);
    }

    @Test
    void a_neighbour_stands_in_none() {
        assertThat(Case.at(DINGHUISI).involvement().of(Case.officer(NEIGHBOUR), Suzhou.today()))
                .containsExactly(Relation.NONE);
    }
}
