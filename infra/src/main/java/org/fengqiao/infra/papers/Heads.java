package org.fengqiao.infra.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.letterhead.LetterheadEvent;
import org.fengqiao.domain.letterhead.Letterheads;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.history.StoredEvents;
import org.fengqiao.projections.history.StoredEvents.Stored;
import org.springframework.stereotype.Component;

/**
 * What a unit is called in full on its papers, folded from its own few events (机关全称). Asks no authority: whoever shows
 * it does.
 *
 * @see "ADR 0011 a file is folded when opened"
 */
@Component
class Heads {
    private final StoredEvents stored;

    Heads(StoredEvents stored) {
        this.stored = stored;
    }

    /** The oldest first. */
    List<Stored> told(UnitCode unit) {
        return stored.of(Letterheads.idOf(unit));
    }

    /**
     * The official name of that day.
     *
     * @param known what was told later is not known then: a paper that was issued keeps the name of its day
     */
    Optional<String> on(UnitCode unit, LocalDate day, Instant known) {
        return stored.until(known, Letterheads.idOf(unit), LetterheadEvent.class, Letterheads.NONE, Letterheads::after)
                .on(day);
    }
}
