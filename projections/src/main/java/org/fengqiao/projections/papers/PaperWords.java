package org.fengqiao.projections.papers;

import java.time.LocalDate;

/** How papers say days and names (文书用语), always in Chinese: papers are written in it. */
public interface PaperWords {
    String day(LocalDate day);

    String name(Enum<?> value);
}
