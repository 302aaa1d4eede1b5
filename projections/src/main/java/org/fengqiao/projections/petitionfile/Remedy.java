package org.fengqiao.projections.petitionfile;

import static org.fengqiao.domain.authority.CaseField.INNER_WORDS;
import static org.fengqiao.domain.authority.CaseField.STANDING;
import static org.fengqiao.domain.authority.CaseField.WORDS;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.domain.petition.Instance;
import org.fengqiao.domain.petition.Publication;
import org.fengqiao.domain.petition.ReviewOutcome;
import org.fengqiao.domain.petition.ServiceManner;
import org.fengqiao.domain.petition.ServiceResult;
import org.fengqiao.domain.petition.WithdrawalGround;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.reading.Shows;
import org.jspecify.annotations.Nullable;

/** What was done with the written opinions (送达、复查、复核、听证、公示), each list with the oldest first. */
@Shows(STANDING)
public record Remedy(
        List<Served> services, List<Review> reviews, List<HeldHearing> hearings, List<Published> publications) {
    public static final Remedy NONE = new Remedy(List.of(), List.of(), List.of(), List.of());

    public boolean isEmpty() {
        return equals(NONE);
    }

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

    /**
     * @param until null while it is being held; of one that was called off the day of that
     * @param arranged as last arranged; null where it was recorded before that was asked
     * @param calledOff whether it was not held, so that none of its days is left out of the term
     * @param reason why it was last moved, or called off; null for neither
     */
    @Shows(STANDING)
    public record HeldHearing(
            LocalDate since,
            @Nullable LocalDate until,
            @Shows(INNER_WORDS) @Nullable String subject,
            @Shows(INNER_WORDS) @Nullable String record,
            @Nullable Arranged arranged,
            boolean calledOff,
            @Shows(WORDS) @Nullable String reason) {
        HeldHearing ended(LocalDate day, @Nullable String minutes) {
            return new HeldHearing(since, day, subject, minutes, arranged, false, reason);
        }

        HeldHearing moved(Arranged next, @Nullable String why) {
            return new HeldHearing(since, until, subject, record, next, false, why);
        }

        HeldHearing calledOff(LocalDate day, @Nullable String why) {
            return new HeldHearing(since, day, subject, record, arranged, true, why);
        }
    }

    /**
     * When and where a hearing is held and before whom.
     *
     * @param open whether anybody may come and listen
     */
    @Shows(STANDING)
    public record Arranged(
            Moment at,
            @Shows(WORDS) @Nullable String place,
            @Shows(WORDS) @Nullable String presiding,
            boolean open) {}

    /**
     * What everybody could read of a last word.
     *
     * @param takenDown null while it was not, and where it simply ended
     */
    @Shows(STANDING)
    public record Published(
            Publication period,
            @Shows(WORDS) @Nullable String title,
            @Shows(WORDS) @Nullable String text,
            @Nullable TakenDown takenDown) {
        Published takenDown(TakenDown why) {
            return new Published(period, title, text, why);
        }
    }

    /** @param reason null unless somebody decided it */
    @Shows(STANDING)
    public record TakenDown(
            LocalDate on,
            WithdrawalGround ground,
            @Shows(WORDS) @Nullable String reason) {}
}
