package org.fengqiao.projections.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Supplier;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.HandlingCommand.AcceptPetition;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.reading.Letters;
import org.fengqiao.projections.reading.LivedCase;
import org.fengqiao.projections.reading.Town;
import org.junit.jupiter.api.Test;

/** What a dialog asks for is what the decision wants (article 23, P08). */
class OwedNoticeTest {
    private final Town town = new Town();

    private Foresight foresight(LivedCase lived) {
        return new DecidedForesight(lived, actor -> town.on(lived.today(), actor));
    }

    private LivedCase lodged() {
        return new LivedCase(town, "2026-03-02")
                .does(Letters.lodge("2026-03-02"))
                .does(Letters.register(PetitionKind.APPEAL));
    }

    private LivedCase imported() {
        return new LivedCase(town, "2026-03-02")
                .by(new Actor.House())
                .does(Letters.imported("2026-03-01", null))
                .by(Town.AT_SHUANGTA)
                .does(Letters.register(PetitionKind.APPEAL));
    }

    @Test
    void where_an_address_is_known_a_step_without_a_notice_is_refused_and_that_is_said_before() {
        var lived = lodged();

        assertThat(foresight(lived).owesNotice(Town.AT_SHUANGTA, Letters.CASE)).isTrue();
        assertRefused("petition.notice-missing", () -> lived.does(new AcceptPetition(Letters.CASE, null)));
    }

    @Test
    void where_none_is_known_it_is_not() {
        var lived = imported();

        assertThat(foresight(lived).owesNotice(Town.AT_SHUANGTA, Letters.CASE)).isFalse();
        assertThat(lived.does(new AcceptPetition(Letters.CASE, null))).isNotNull();
    }

    @Test
    void it_is_told_to_who_may_read_the_file_and_to_nobody_else() {
        var foresight = foresight(lodged());

        assertRefused("authority.denied", () -> foresight.owesNotice(Town.AT_NEIGHBOUR, Letters.CASE));
    }

    private static void assertRefused(String code, Supplier<?> asked) {
        assertThatThrownBy(asked::get)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
