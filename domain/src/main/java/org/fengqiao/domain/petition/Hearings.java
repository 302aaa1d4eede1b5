package org.fengqiao.domain.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.petition.HearingCommand.CallOffHearing;
import org.fengqiao.domain.petition.HearingCommand.MoveHearing;
import org.fengqiao.domain.petition.HearingEvent.HearingCalledOff;
import org.fengqiao.domain.petition.HearingEvent.HearingMoved;
import org.fengqiao.domain.petition.Petition.InWork;
import org.fengqiao.domain.petition.Petition.Live;
import org.fengqiao.domain.petition.Petition.UnderReview;
import org.fengqiao.domain.petition.RemedyCommand.EndHearing;
import org.fengqiao.domain.petition.RemedyCommand.OpenHearing;
import org.fengqiao.domain.petition.RemedyEvent.HearingEnded;
import org.fengqiao.domain.petition.RemedyEvent.HearingOpened;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.time.Moment;

/** A hearing for a complex matter; the time it takes is not counted (听证): articles 31(6), 36; P15, P20. */
final class Hearings {
    private Hearings() {}

    static List<PetitionEvent> open(InWork p, OpenHearing c, Facts facts) {
        if (p.matter().kind() != PetitionKind.APPEAL) {
            throw Refused.conflict("petition.only-an-appeal-is-heard");
        }
        return opened(p, p.hearing(), p.acceptedOn(), c, facts);
    }

    static List<PetitionEvent> open(UnderReview p, OpenHearing c, Facts facts) {
        return opened(p, p.hearing(), p.askedOn(), c, facts);
    }

    private static List<PetitionEvent> opened(Live p, Hearing hearing, LocalDate earliest, OpenHearing c, Facts facts) {
        checkNoneOpen(hearing);
        if (p.matter().track().simple() != null && p instanceof InWork) {
            throw Refused.conflict("petition.first-the-usual-way");
        }
        checkDay(c.on(), earliest, facts);
        if (c.sitting().at().day().isBefore(c.on())) {
            throw Refused.invalid("petition.hearing-sits-too-early", c.on().toString());
        }
        return List.of(new HearingOpened(
                c.caseId(),
                Moment.onDay(c.on()),
                c.words(),
                c.sitting(),
                Terms.stopped(p.matter(), Clock.ANSWER, Clock.REVIEW)));
    }

    static List<PetitionEvent> end(InWork p, EndHearing c, Facts facts) {
        var ended = ended(p.hearing(), c, facts);
        return List.of(event(c, Terms.answerDue(p.heard(ended), facts)));
    }

    static List<PetitionEvent> end(UnderReview p, EndHearing c, Facts facts) {
        var ended = ended(p.hearing(), c, facts);
        return List.of(event(c, Terms.reviewDue(p.heard(ended), facts)));
    }

    private static HearingEnded event(EndHearing c, List<ClockChange> clocks) {
        return new HearingEnded(c.caseId(), Moment.onDay(c.on()), c.words(), clocks);
    }

    private static Hearing ended(Hearing hearing, EndHearing c, Facts facts) {
        if (hearing.since() == null) {
            throw Refused.conflict("petition.no-hearing-open");
        }
        var sits = hearing.sits();
        checkDay(c.on(), sits == null ? hearing.since() : sits.day(), facts);
        return hearing.ended(c.on());
    }

    static List<PetitionEvent> move(Hearing hearing, MoveHearing c, Facts facts) {
        checkOpen(hearing);
        var now = facts.thisMinute();
        if (!c.sitting().at().at().isAfter(now.at())) {
            throw Refused.invalid("petition.hearing-hour-is-past");
        }
        return List.of(new HearingMoved(c.caseId(), now, c.sitting(), c.reason()));
    }

    static List<PetitionEvent> callOff(InWork p, CallOffHearing c, Facts facts) {
        checkOpen(p.hearing());
        return List.of(calledOff(c, Terms.answerDue(p.heard(p.hearing().calledOff()), facts), facts));
    }

    static List<PetitionEvent> callOff(UnderReview p, CallOffHearing c, Facts facts) {
        checkOpen(p.hearing());
        return List.of(calledOff(c, Terms.reviewDue(p.heard(p.hearing().calledOff()), facts), facts));
    }

    private static HearingCalledOff calledOff(CallOffHearing c, List<ClockChange> clocks, Facts facts) {
        return new HearingCalledOff(c.caseId(), facts.thisMinute(), c.reason(), clocks);
    }

    private static void checkOpen(Hearing hearing) {
        if (hearing.since() == null) {
            throw Refused.conflict("petition.no-hearing-open");
        }
    }

    static void checkNoneOpen(Hearing hearing) {
        if (hearing.since() != null) {
            throw Refused.conflict(
                    "petition.hearing-open",
                    Objects.requireNonNull(hearing.since()).toString());
        }
    }

    private static void checkDay(LocalDate day, LocalDate earliest, Facts facts) {
        Refusals.refuseFuture(day, facts);
        if (day.isBefore(earliest)) {
            throw Refused.invalid("petition.hearing-too-early", earliest.toString());
        }
    }
}
