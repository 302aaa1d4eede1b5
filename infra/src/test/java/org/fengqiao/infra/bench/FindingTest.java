package org.fengqiao.infra.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingTest {
    @Test
    void the_middle_of_the_rounds_decides() {
        assertThat(new Finding("a page", "", "×", List.of(9.0, 1.0, 2.0), 2.0).within())
                .isTrue();
        assertThat(new Finding("a page", "", "×", List.of(9.0, 1.0, 2.1), 2.0).within())
                .isFalse();
    }

    @Test
    void what_is_over_its_limit_is_said_first() {
        assertThat(Finding.of("a desk", "", " kB", 2_001, 2_000)).asString().startsWith("OVER");
        assertThat(Finding.of("a desk", "", " kB", 2_000, 2_000)).asString().startsWith("within");
    }

    @Test
    void the_round_that_warms_up_does_not_count() {
        var pairs = new Pairs();
        pairs.add(100, 1, 1);
        pairs.add(3, 1, 1);
        pairs.add(6, 2, 1);
        assertThat(pairs.against(4, "a page").samples()).containsExactly(3.0, 3.0);
    }
}
