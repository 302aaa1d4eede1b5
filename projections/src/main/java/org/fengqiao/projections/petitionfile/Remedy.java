package org.fengqiao.projections.petitionfile;

import static org.fengqiao.domain.authority.CaseField.INNER_WORDS;
import static org.fengqiao.domain.authority.CaseField.STANDING;
import static org.fengqiao.domain.authority.CaseField.WORDS;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.domain.petition.Instance;
import org.fengqiao.domain.petition.ReviewOutcome;
import org.fengqiao.domain.petition.ServiceManner;
import org.fengqiao.domain.petition.ServiceResult;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.reading.Shows;
import org.jspecify.annotations.Nullable;

/** What was done with the written opinions (送达、复查、复核、听证), each list with the oldest first. */
@Shows(STANDING)
public record Remedy(List<Served> services, List<Review> reviews, List<HeldHearing> hearings) {
    /** @param words who took it, who witnessed that it was refused, or why it did not arrive */
    @Shows(STANDING)
    public record Served(
            Instance instance,
            ServiceManner manner,
            ServiceResult result,
            LocalDate on,
            @Shows(INNER_WORDS) @Nullable String words) {}

    /**
     * A request for review and what became of it.
     *
     * @param by the unit that judges
     * @param judgement null while it is being reviewed, and where the request was withdrawn
     */
    @Shows(STANDING)
    public record Review(
            Instance instance,
            LocalDate askedOn,
            UnitCode by,
            @Shows(WORDS) @Nullable String reasons,
            boolean withdrawn,
            @Nullable Judgement judgement) {}

    @Shows(STANDING)
    public record Judgement(
            ReviewOutcome outcome,
            @Shows(WORDS) @Nullable String facts,
            @Shows(WORDS) @Nullable String opinion,
            @Shows(WORDS) @Nullable String legalBasis,
            LocalDate on,
            boolean inTime) {}

    /** @param until null while it is being held */
    @Shows(STANDING)
    public record HeldHearing(
            LocalDate since,
            @Nullable LocalDate until,
            @Shows(INNER_WORDS) @Nullable String subject,
            @Shows(INNER_WORDS) @Nullable String record) {}
}
