package org.fengqiao.ui.pretend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.petition.Publication;
import org.fengqiao.domain.petition.ReviewOutcome;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.publication.Publications;
import org.jspecify.annotations.Nullable;

/** What a test put there, the first in front; the key of a page is how many stand before it. */
public final class PretendPublications implements Publications {
    public final List<Opinion> opinions = new ArrayList<>();
    public boolean withheld;

    /** Of the city, to be read until the end of the year. */
    public static Opinion opinion(String id, String title) {
        return new Opinion(
                id,
                UnitCode.of("320500000000"),
                ReviewOutcome.UPHELD,
                LocalDate.of(2026, 11, 6),
                new Publication(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 12, 31)),
                title,
                "经听证查明，电梯停运属实。\n应在一周内修复。");
    }

    @Override
    public Page page(@Nullable String after, int limit) {
        var from = after == null ? 0 : Integer.parseInt(after);
        var until = Math.min(opinions.size(), from + limit);
        return new Page(
                opinions.subList(from, until), until < opinions.size() ? String.valueOf(until) : null, withheld);
    }

    @Override
    public Optional<Opinion> find(String id) {
        return opinions.stream().filter(opinion -> opinion.id().equals(id)).findFirst();
    }
}
