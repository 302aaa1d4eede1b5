package org.fengqiao.infra.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class OutlineTest {
    private static final int FULL = 13;

    @Test
    void it_says_what_sort_of_fault_and_where_but_no_word_of_the_message() {
        var outline = Outline.of(new IllegalStateException("张三", new SQLException("李四", "HY000", FULL)));

        assertThat(outline)
                .contains("java.lang.IllegalStateException", "java.sql.SQLException code 13", "OutlineTest")
                .doesNotContain("张三", "李四");
    }
}
