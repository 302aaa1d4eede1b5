package org.fengqiao.projections.report;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.domain.petition.Accused;
import org.fengqiao.domain.petition.Adoption;
import org.fengqiao.domain.petition.AnsweringEvent.OpinionGiven;
import org.fengqiao.domain.petition.AnsweringEvent.ReplyGiven;
import org.fengqiao.domain.petition.Channel;
import org.fengqiao.domain.petition.ClockChange;
import org.fengqiao.domain.petition.Complainant;
import org.fengqiao.domain.petition.Correction;
import org.fengqiao.domain.petition.EndingEvent.PetitionClosed;
import org.fengqiao.domain.petition.EndingEvent.PetitionRated;
import org.fengqiao.domain.petition.EndingEvent.PetitionReopened;
import org.fengqiao.domain.petition.EndingEvent.PetitionWithdrawn;
import org.fengqiao.domain.petition.Fact;
import org.fengqiao.domain.petition.HandlingEvent.PetitionAccepted;
import org.fengqiao.domain.petition.HandlingEvent.PetitionRefused;
import org.fengqiao.domain.petition.Holder;
import org.fengqiao.domain.petition.Instance;
import org.fengqiao.domain.petition.IntakeEvent.AnsweredBefore;
import org.fengqiao.domain.petition.IntakeEvent.PetitionLodged;
import org.fengqiao.domain.petition.IntakeEvent.PetitionRegistered;
import org.fengqiao.domain.petition.Letter;
import org.fengqiao.domain.petition.Opinion;
import org.fengqiao.domain.petition.OpinionOutcome;
import org.fengqiao.domain.petition.OversightEvent.SupervisionOpened;
import org.fengqiao.domain.petition.OversightEvent.UrgencyRaised;
import org.fengqiao.domain.petition.PetitionEvent;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.petition.PetitionNumber;
import org.fengqiao.domain.petition.RecordEvent.FactCorrected;
import org.fengqiao.domain.petition.RecordEvent.PetitionFellOverdue;
import org.fengqiao.domain.petition.RemedyEvent.ReviewRequested;
import org.fengqiao.domain.petition.RightRoute;
import org.fengqiao.domain.petition.Satisfaction;
import org.fengqiao.domain.petition.SendingEvent.ObjectionUpheld;
import org.fengqiao.domain.petition.SendingEvent.PetitionAssigned;
import org.fengqiao.domain.petition.SendingEvent.PetitionTransferred;
import org.fengqiao.domain.petition.SupervisionGround;
import org.fengqiao.domain.petition.TrackEvent.ChargeTaken;
import org.fengqiao.domain.petition.TrackEvent.ReceivedByLeader;
import org.fengqiao.domain.petition.Urgency;
import org.fengqiao.domain.petition.WallEvent.AccusedCorrected;
import org.fengqiao.domain.petition.WallEvent.AccusedNamed;
import org.fengqiao.domain.petition.WallEvent.PetitionTakenOver;
import org.fengqiao.domain.petition.WallEvent.RecusalGranted;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.rulebook.Deadline;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;

/** What happens to a petition on a day, in few words. */
final class Deeds {
    private static final Sealed WORDS = new Sealed("k", "n", "Yw==");

    private Deeds() {}

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static PetitionEvent lodged(String id, UnitCode unit, String day) {
        return new PetitionLodged(
                id,
                on(day),
                PetitionNumber.of(unit, day(day).getYear(), Long.parseLong(id.replaceAll("\\D", ""))),
                Channel.LETTER,
                unit,
                day(day),
                new Complainant("person/" + id, WORDS, null, null, 1),
                null,
                new Letter(WORDS, WORDS, null, null),
                null,
                List.of(),
                List.of());
    }

    static PetitionEvent answeredBefore(String id, String day) {
        return new AnsweredBefore(id, on(day), WORDS, 9, List.of());
    }

    static PetitionEvent registered(String id, String day, PetitionKind kind, String category) {
        return new PetitionRegistered(id, on(day), kind, category);
    }

    static PetitionEvent transferred(String id, String day, UnitCode from, UnitCode to) {
        return new PetitionTransferred(id, on(day), new Holder(from, null), to, null, List.of());
    }

    static PetitionEvent assigned(String id, String day, UnitCode from, UnitCode to) {
        return new PetitionAssigned(id, on(day), new Holder(from, null), to, day("2027-01-01"), null, List.of());
    }

    static PetitionEvent handedBack(String id, String day, UnitCode to) {
        return new ObjectionUpheld(id, on(day), new Holder(to, null), List.of());
    }

    static PetitionEvent accepted(String id, String day, String due) {
        return new PetitionAccepted(id, on(day), null, true, List.of(term(due)));
    }

    static PetitionEvent refused(String id, String day) {
        return new PetitionRefused(id, on(day), RightRoute.values()[0], WORDS, null, null, List.of());
    }

    static PetitionEvent opinion(String id, String day, boolean inTime) {
        var opinion = new Opinion(WORDS, WORDS, WORDS, WORDS, OpinionOutcome.EXPLAINED);
        return new OpinionGiven(id, on(day), opinion, null, inTime, List.of(ClockChange.stopped(Clock.ANSWER)));
    }

    static PetitionEvent replied(String id, String day, Adoption adoption) {
        return new ReplyGiven(id, on(day), WORDS, adoption, null, List.of(ClockChange.stopped(Clock.ANSWER)));
    }

    static PetitionEvent supervised(String id, String day, UnitCode by) {
        return new SupervisionOpened(id, on(day), SupervisionGround.values()[0], by, WORDS, List.of());
    }

    static PetitionEvent receivedByLeader(String id, String day, UnitCode unit) {
        return new ReceivedByLeader(id, on(day), "leader", unit, WORDS);
    }

    static PetitionEvent chargeTaken(String id, String day, UnitCode unit) {
        return new ChargeTaken(id, on(day), "leader", unit, null);
    }

    static PetitionEvent urgent(String id, String day, UnitCode by) {
        return new UrgencyRaised(id, on(day), Urgency.values()[0], by, WORDS);
    }

    static PetitionEvent rated(String id, String day, Satisfaction grade) {
        return new PetitionRated(id, on(day), grade, null, null);
    }

    static PetitionEvent reviewAsked(String id, String day, UnitCode from, UnitCode to) {
        return new ReviewRequested(
                id, on(day), Instance.REVIEW, day(day), new Holder(from, null), to, WORDS, List.of());
    }

    static PetitionEvent withdrawn(String id, String day) {
        return new PetitionWithdrawn(id, on(day), null, List.of());
    }

    static PetitionEvent closed(String id, String day) {
        return new PetitionClosed(id, on(day), List.of());
    }

    static PetitionEvent reopened(String id, String day) {
        return new PetitionReopened(id, on(day), WORDS);
    }

    static PetitionEvent fellOverdue(String id, String day, Clock clock, String due) {
        return new PetitionFellOverdue(id, on(day), clock, day(due));
    }

    static PetitionEvent corrected(String id, String day, Fact fact, String value) {
        return new FactCorrected(
                id, on(day), Correction.ofValue(fact, ""), Correction.ofValue(fact, value), WORDS, List.of());
    }

    static PetitionEvent about(String id, String day, UnitCode accused) {
        return new AccusedNamed(id, on(day), Accused.units(List.of(accused)));
    }

    static PetitionEvent aboutNobody(String id, String day) {
        return new AccusedCorrected(id, on(day), Accused.NOBODY, Accused.NOBODY, WORDS);
    }

    static PetitionEvent takenOver(String id, String day, UnitCode from, UnitCode to) {
        return new PetitionTakenOver(id, on(day), from, to, 0, List.of());
    }

    static PetitionEvent recused(String id, String day, String account) {
        return new RecusalGranted(id, on(day), account);
    }

    private static ClockChange term(String due) {
        return ClockChange.due(
                new Deadline(Clock.ANSWER, day(due), "P18", "信访工作条例", "34", "petitions-1", "2026", false));
    }

    private static Moment on(String day) {
        return Moment.onDay(day(day));
    }
}
