package org.fengqiao.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlannedTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void theFirstComingDayIsToldAndWhatHoldsAlreadyIsNoPlan() {
        assertThat(Planned.first(Stream.of(TODAY.plusDays(9), TODAY.plusDays(2), TODAY), TODAY))
                .contains(TODAY.plusDays(2));
        assertThat(Planned.first(Stream.of(TODAY, TODAY.minusDays(1)), TODAY)).isEmpty();
    }
}
