package org.fengqiao.projections.papers;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.domain.rulebook.Passage;

/** How papers say days and names (文书用语), always in Chinese: papers are written in it. */
public interface PaperWords {
    String day(LocalDate day);

    String name(Enum<?> value);

    /** Laws with their articles, as one cites them; empty for none. */
    String cite(List<Passage> passages);
}
