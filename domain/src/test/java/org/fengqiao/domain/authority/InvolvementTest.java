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
                Case.at(COURT));
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
    void a_neighbour_stands_in_none() {
        assertThat(Case.at(DINGHUISI).involvement().of(Case.officer(NEIGHBOUR), Suzhou.today()))
                .containsExactly(Relation.NONE);
    }
}
