package org.fengqiao.projections.petitionfile;

import static org.fengqiao.domain.authority.CaseField.INNER_WORDS;
import static org.fengqiao.domain.authority.CaseField.WORDS;
import static org.fengqiao.domain.authority.CaseField.WORK;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.domain.petition.AgreementManner;
import org.fengqiao.domain.petition.Charge;
import org.fengqiao.domain.petition.SettlementManner;
import org.fengqiao.domain.petition.SimpleGround;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.reading.Shows;
import org.jspecify.annotations.Nullable;

/**
 * How it is handled out of the usual way (办理方式); as usual for whom only progress is shown.
 *
 * @param simple why it is handled simply; null when it is not
 * @param charge the leader who answers for it; null when none does
 * @param receptions by leaders, oldest first
 * @param effects what an adopted suggestion changed, oldest first
 * @param settlements who is responsible and who assists, oldest first; the last one holds
 * @param agreement with which it ended; null when it did not end so
 */
@Shows(WORK)
public record Track(
        @Nullable SimpleGround simple,
        @Nullable Charge charge,
        List<Reception> receptions,
        List<Effect> effects,
        List<Settlement> settlements,
        @Nullable AgreedWords agreement) {
    public static final Track USUAL = new Track(null, null, List.of(), List.of(), List.of(), null);

    @Shows(WORK)
    public record Settlement(
            SettlementManner manner,
            LocalDate on,
            UnitCode responsible,
            List<UnitCode> assisting,
            @Shows(INNER_WORDS) String minutes) {}

    @Shows(WORK)
    public record AgreedWords(
            AgreementManner manner,
            LocalDate on,
            @Shows(WORDS) String parties,
            @Shows(WORDS) String content) {}

    @Shows(WORK)
    public record Reception(
            LocalDate on,
            @Shows(WORK) String account,
            UnitCode unit,
            @Shows(INNER_WORDS) String words) {}

    @Shows(WORK)
    public record Effect(LocalDate on, @Shows(WORDS) String words) {}
}
