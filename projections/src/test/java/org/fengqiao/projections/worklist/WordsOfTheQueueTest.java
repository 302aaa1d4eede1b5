package org.fengqiao.projections.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How names are masked, numbers taken apart and titles compared. */
class WordsOfTheQueueTest {
    private final OpenVault vault = new OpenVault();

    @ParameterizedTest
    @CsvSource({
        "张小三,张*三",
        "张三,张*",
        "欧阳娜,欧阳*",
        "欧阳娜娜,欧阳*娜",
        "欧阳,欧*",
        "张,张*",
        "张一二三,张**三",
        "苏州市某某物业管理有限公司,苏***司",
        "Jane Roe,J***",
        "A00012345,A***",
        "𠮷田三,𠮷*三"
    })
    void aNameShowsItsFirstAndLastCharacterAtMost(String name, String masked) {
        assertThat(MaskedName.of(name)).isEqualTo(masked);
    }

    @Test
    void noNameShowsNothing() {
        assertThat(MaskedName.of("  ")).isEmpty();
    }

    @Test
    void aNumberIsFoundByTheEndsThatPeopleType() {
        assertThat(NumberPart.of("320508-2026-000017")).containsExactly("#2026-000017", "#000017", "#17");
        assertThat(NumberPart.of("gusu-housing-2026-100000")).containsExactly("#2026-100000", "#100000", "#100000");
        assertThat(NumberPart.mayBe("路灯17")).isFalse();
        assertThat(NumberPart.mayBe("2026-17")).isTrue();
    }

    @Test
    void titlesThatAreHalfTheSameShareABandAndOthersDoNot() {
        var title = vault.grams("观前街路灯不亮请尽快修理");
        var alike = vault.grams("观前街路灯不亮请尽快维修");
        var other = vault.grams("小区电梯经常停运影响老人出行");
        assertThat(Likeness.of(title, alike)).isGreaterThan(Likeness.ALIKE);
        assertThat(Likeness.of(title, other)).isZero();
        assertThat(Likeness.bands(title)).containsAnyElementsOf(Likeness.bands(alike));
        assertThat(Likeness.bands(title)).doesNotContainAnyElementsOf(Likeness.bands(other));
        assertThat(Likeness.bands(List.of())).isEmpty();
    }
}
