package org.fengqiao.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.fengqiao.domain.hotline.CallState;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.hotline.Calls;
import org.fengqiao.ui.words.Speech;
import org.fengqiao.ui.words.Words;
import org.junit.jupiter.api.Test;

class TitlesTest {
    private static final Speech SAY = new Words().in(Words.CHINESE);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

    private static Calls.Item call(boolean withheld, String question) {
        return new Calls.Item(
                "call-1",
                "T320508-2026-000001",
                Moment.onDay(TODAY),
                UnitCode.of("320508"),
                CallState.ANSWERED,
                "0101",
                withheld,
                question,
                "",
                "li",
                null);
    }

    @Test
    void words_that_may_not_be_read_are_told_from_words_whose_key_is_gone() {
        assertThat(Titles.of(call(true, ""), SAY)).isEqualTo("文字不予显示");
        assertThat(Titles.of(call(false, ""), SAY)).isEqualTo("（文字密钥已删除）");
        assertThat(Titles.of(call(false, "食堂几点开饭"), SAY)).isEqualTo("食堂几点开饭");
    }
}
