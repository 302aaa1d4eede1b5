package org.fengqiao.projections.report;

import static org.fengqiao.domain.authority.CaseField.STANDING;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.reading.Shows;
import org.jspecify.annotations.Nullable;

/**
 * The report of a centre (信访情况报告), article 41; P22. For directors of it or above it, and for auditors.
 *
 * @see "ADR 0021 a report counts cases by the day of the deed"
 */
public interface Reports {
    int MOST_PER_PAGE = 200;

    /** @throws org.fengqiao.domain.refusal.Refused {@code authority.denied}; {@code unit.unknown} */
    Report of(Actor actor, UnitCode centre, Period period);

    /**
     * The cases behind a number, the newest first; all pages together are as many as the number says.
     *
     * @param after {@link Line#key} of the last case before; null for the first
     * @throws org.fengqiao.domain.refusal.Refused as for the report; {@code report.after}, {@code report.limit}
     */
    Page cases(Actor actor, UnitCode centre, Period period, Cell cell, @Nullable String after, int limit);

    /**
     * One case behind a number. Its words are the queue's to tell, to whom it may.
     *
     * @param unit where it was at the end of the period's last day
     */
    record Line(
            @Shows(STANDING) String caseId,
            @Shows(STANDING) String number,
            @Shows(STANDING) LocalDate receivedOn,
            @Shows(STANDING) @Nullable PetitionKind kind,
            @Shows(STANDING) @Nullable String category,
            @Shows(STANDING) UnitCode unit) {
        /** {@code after} of the page that begins behind it. */
        public String key() {
            var key = receivedOn + "/" + caseId;
            return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** @param next key of the last line; null on the last page */
    record Page(List<Line> lines, @Nullable String next) {}
}
