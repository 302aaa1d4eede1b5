package org.fengqiao.domain.petition;

import java.time.LocalDate;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.reason.ReasonUse;
import org.fengqiao.domain.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** The refusals that several steps share (通用不予办理情形). */
final class Refusals {
    private Refusals() {}

    /** The command does not belong to this state; the values name both, for the bundles. */
    static Refused notNow(PetitionCommand command, Petition petition) {
        var state =
                petition instanceof Petition.Live live ? PetitionState.of(live).name() : "BLANK";
        return petition instanceof Petition.Blank
                ? Refused.unknown("petition.unknown")
                : Refused.conflict("petition.not-now", command.getClass().getSimpleName(), state);
    }

    /** Nothing was told or done tomorrow. */
    static void refuseFuture(LocalDate day, Facts facts) {
        if (day.isAfter(facts.today())) {
            throw Refused.invalid("petition.in-the-future", day.toString());
        }
    }

    /** What is chosen can be chosen today, and for this step. */
    static void checkReason(@Nullable String code, ReasonUse use, Facts facts) {
        if (code != null
                && facts.reasons().valid(use, facts.today()).stream()
                        .noneMatch(reason -> reason.code().equals(code))) {
            throw Refused.invalid("petition.reason-not-there", code);
        }
    }

    /** Whoever can be reached must have been told (article 23, P08), and nobody was told before the petition came. */
    static void checkNotice(@Nullable Notice notice, Matter matter, Facts facts) {
        if (notice == null) {
            if (matter.reachable()) {
                throw Refused.invalid("petition.notice-missing");
            }
            return;
        }
        refuseFuture(notice.on(), facts);
        if (notice.on().isBefore(matter.receivedOn())) {
            throw Refused.invalid("petition.notice-before-receipt", notice.on().toString());
        }
    }
}
