package org.fengqiao.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.papers.Papers.Document;
import org.fengqiao.ui.parts.Handing.Handed;
import org.junit.jupiter.api.Test;

class HandingTest {
    @Test
    void what_may_be_had_comes_under_its_name() throws IOException {
        var answer = Handing.answer(() -> Handed.of(new Document("告知书.pdf", new byte[] {1, 2})));
        assertThat(answer.hasError()).isFalse();
        assertThat(answer.getFileName()).isEqualTo("告知书.pdf");
        assertThat(answer.getInputStream().readAllBytes()).containsExactly(1, 2);
    }

    @Test
    void a_case_behind_a_wall_is_answered_as_one_that_is_not_there_and_not_as_a_fault() {
        var answer = Handing.answer(() -> {
            throw Refused.unknown("case.unknown");
        });
        assertThat(answer.getError()).isEqualTo(404);
    }

    @Test
    void what_a_duty_does_not_allow_is_forbidden() {
        var answer = Handing.answer(() -> {
            throw Refused.denied("authority.denied", "READ_PAPERS");
        });
        assertThat(answer.getError()).isEqualTo(403);
    }
}
