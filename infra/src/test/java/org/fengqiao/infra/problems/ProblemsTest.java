package org.fengqiao.infra.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.fengqiao.infra.room.Rooms;
import org.fengqiao.ui.words.Words;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class ProblemsTest {
    private final Problems problems = new Problems(new Words(), Rooms.plenty());

    @Test
    void a_full_disk_is_no_fault_but_says_what_to_do() {
        var problem = problems.of(
                new IllegalStateException(new SQLException("database or disk is full", "HY000", 13)),
                new MockHttpServletRequest());

        assertThat(problem.status()).isEqualTo(507);
        assertThat(problem.code()).isEqualTo("store.no-room");
        assertThat(problem.hint()).isNotBlank();
        assertThat(problem.incident()).isNull();
    }
}
