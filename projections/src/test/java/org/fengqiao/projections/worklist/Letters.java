package org.fengqiao.projections.worklist;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.domain.petition.Accused;
import org.fengqiao.domain.petition.Channel;
import org.fengqiao.domain.petition.ClockChange;
import org.fengqiao.domain.petition.Complainant;
import org.fengqiao.domain.petition.Correction;
import org.fengqiao.domain.petition.EndingEvent.*;
import org.fengqiao.domain.petition.Fact;
import org.fengqiao.domain.petition.HandlingEvent.*;
import org.fengqiao.domain.petition.Holder;
import org.fengqiao.domain.petition.IntakeCommand.Source;
import org.fengqiao.domain.petition.IntakeEvent.*;
import org.fengqiao.domain.petition.Letter;
import org.fengqiao.domain.petition.Notice;
import org.fengqiao.domain.petition.NoticeManner;
import org.fengqiao.domain.petition.PetitionEvent;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.petition.PetitionNumber;
import org.fengqiao.domain.petition.RecordEvent.*;
import org.fengqiao.domain.petition.SendingEvent.*;
import org.fengqiao.domain.petition.WallEvent.*;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.rulebook.Deadline;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.words.KeyId;

/** Events of petitions, in few words. */
final class Letters {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final OpenVault PEN = new OpenVault();
    private static final Moment NOW = Moment.onDay(TODAY);
    private static final Notice NOTICE = new Notice(NoticeManner.PHONE, TODAY);

    private Letters() {}

    static PetitionEvent lodged(String id, UnitCode unit, LocalDate received, String name, String title) {
        return lodged(id, unit, received, name, title, due(Clock.ROUTING, received.plusDays(15)));
    }

    static PetitionEvent lodged(
            String id, UnitCode unit, LocalDate received, String name, String title, ClockChange... clocks) {
        return new PetitionLodged(
                id,
                Moment.onDay(received),
                number(id, unit),
                Channel.LETTER,
                unit,
                received,
                complainant(id, name),
                null,
                letter(id, title),
                null,
                List.of(),
                List.of(clocks));
    }

    static PetitionEvent imported(String id, UnitCode unit, LocalDate received, String name, String title) {
        return new LetterImported(
                id,
                Moment.onDay(received),
                number(id, unit),
                unit,
                received,
                complainant(id, name),
                letter(id, title),
                new Source("letters", id, null, 0, 0),
                List.of(due(Clock.ROUTING, received.plusDays(15))));
    }

    static PetitionEvent answeredBefore(String id) {
        return new AnsweredBefore(id, NOW, words(id), 20, List.of(ClockChange.stopped(Clock.ROUTING)));
    }

    static PetitionEvent registered(String id, PetitionKind kind, String category) {
        return new PetitionRegistered(id, NOW, kind, category);
    }

    static PetitionEvent transferred(String id, UnitCode from, UnitCode to) {
        return new PetitionTransferred(
                id, NOW, new Holder(from, null), to, null, List.of(ClockChange.stopped(Clock.ROUTING)));
    }

    static PetitionEvent assigned(String id, UnitCode from, UnitCode to, LocalDate report) {
        return new PetitionAssigned(
                id, NOW, new Holder(from, null), to, report, null, List.of(due(Clock.REPORT, report)));
    }

    static PetitionEvent objected(String id) {
        return new RoutingObjected(id, NOW, words(id), null, List.of());
    }

    static PetitionEvent handedBack(String id, UnitCode to) {
        return new ObjectionUpheld(id, NOW, new Holder(to, null), List.of());
    }

    static PetitionEvent taken(String id, String account) {
        return new PetitionTaken(id, NOW, account);
    }

    static PetitionEvent assisting(String id, UnitCode unit) {
        return new AssistanceInvited(id, NOW, unit, null);
    }

    static PetitionEvent accepted(String id, LocalDate due) {
        return new PetitionAccepted(
                id, NOW, NOTICE, true, List.of(ClockChange.stopped(Clock.ROUTING), due(Clock.ANSWER, due)));
    }

    static PetitionEvent withdrawn(String id) {
        return new PetitionWithdrawn(
                id, NOW, null, List.of(ClockChange.stopped(Clock.ROUTING), ClockChange.stopped(Clock.ANSWER)));
    }

    static PetitionEvent closed(String id) {
        return new PetitionClosed(id, NOW, List.of());
    }

    static PetitionEvent reopened(String id) {
        return new PetitionReopened(id, NOW, words(id));
    }

    static PetitionEvent fellOverdue(String id, Clock clock) {
        return new PetitionFellOverdue(id, NOW, clock, TODAY);
    }

    static PetitionEvent compared(String id, String other) {
        return new SameMatterDecided(id, NOW, other, false, null);
    }

    static PetitionEvent renamed(String id, String title) {
        var was = Correction.ofWords(Fact.TITLE, words(id));
        return new FactCorrected(id, NOW, was, Correction.ofWords(Fact.TITLE, sealed(id, title)), words(id), List.of());
    }

    static PetitionEvent corrected(String id, Fact fact, String value) {
        return new FactCorrected(
                id, NOW, Correction.ofValue(fact, ""), Correction.ofValue(fact, value), words(id), List.of());
    }

    static PetitionEvent about(String id, UnitCode... accused) {
        return new AccusedNamed(id, NOW, Accused.units(List.of(accused)));
    }

    static PetitionEvent about(String id, String account) {
        return new AccusedNamed(id, NOW, new Accused(List.of(), List.of(account)));
    }

    static PetitionEvent aboutNobody(String id) {
        return new AccusedCorrected(id, NOW, Accused.NOBODY, Accused.NOBODY, words(id));
    }

    static PetitionEvent takenOver(String id, UnitCode from, UnitCode to, int undone) {
        return new PetitionTakenOver(id, NOW, from, to, undone, List.of());
    }

    static PetitionEvent recused(String id, String account) {
        return new RecusalGranted(id, NOW, account);
    }

    static ClockChange due(Clock clock, LocalDate on) {
        return ClockChange.due(new Deadline(clock, on, "P06", "信访工作条例", "22", "petitions-1", "2026", false));
    }

    static PetitionNumber number(String id, UnitCode unit) {
        return PetitionNumber.of(unit, 2026, Long.parseLong(id.replaceAll("\\D", "")));
    }

    private static Complainant complainant(String id, String name) {
        var key = KeyId.person("of-" + id);
        return new Complainant(key.value(), PEN.seal(key, name), null, null, 1);
    }

    private static Letter letter(String id, String title) {
        return new Letter(sealed(id, title), words(id), null, null);
    }

    private static Sealed words(String id) {
        return sealed(id, "...");
    }

    private static Sealed sealed(String id, String words) {
        return PEN.seal(KeyId.caseOuter(id), words);
    }
}
