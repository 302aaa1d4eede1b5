package org.fengqiao.domain.petition;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.petition.Petition.Live;
import org.fengqiao.domain.petition.Petition.Received;
import org.fengqiao.domain.petition.PetitionCommand.DecideSameMatter;
import org.fengqiao.domain.petition.PetitionCommand.ImportLetter;
import org.fengqiao.domain.petition.PetitionCommand.LodgePetition;
import org.fengqiao.domain.petition.PetitionCommand.PastAnswer;
import org.fengqiao.domain.petition.PetitionCommand.RegisterPetition;
import org.fengqiao.domain.petition.PetitionEvent.AnsweredBefore;
import org.fengqiao.domain.petition.PetitionEvent.LetterImported;
import org.fengqiao.domain.petition.PetitionEvent.PetitionLodged;
import org.fengqiao.domain.petition.PetitionEvent.PetitionRegistered;
import org.fengqiao.domain.petition.PetitionEvent.SameMatterDecided;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitKind;

/** How a petition comes in (提出与登记): articles 17–19, 22; P01–P03, P06. */
final class Intake {
    private Intake() {}

    static List<PetitionEvent> lodge(LodgePetition c, Facts facts) {
        checkTakesPetitions(c.unit(), facts);
        Refusals.refuseFuture(c.receivedOn(), facts);
        checkHeadcount(c.complainant());
        var oral = c.channel() == Channel.PHONE || c.channel() == Channel.VISIT;
        if (facts.actor() instanceof Actor.Complainant) {
            if (c.channel() != Channel.NETWORK) {
                throw Refused.invalid(
                        "petition.only-the-network-alone", c.channel().name());
            }
            if (!c.receivedOn().equals(facts.today())) {
                throw Refused.invalid("petition.network-is-received-today");
            }
        } else if (oral && c.oralRecord() == null) {
            throw Refused.invalid("petition.oral-record-missing");
        }
        var reachable = c.complainant().address() != null;
        return List.of(new PetitionLodged(
                c.caseId(),
                facts.thisMinute(),
                c.number(),
                c.channel(),
                c.unit(),
                c.receivedOn(),
                c.complainant(),
                c.letter(),
                c.oralRecord(),
                List.copyOf(c.attachments()),
                Terms.onReceipt(c.receivedOn(), reachable, facts)));
    }

    static List<PetitionEvent> importLetter(ImportLetter c, Facts facts) {
        checkTakesPetitions(c.unit(), facts);
        checkHeadcount(c.complainant());
        var receivedOn = c.writtenAt().day();
        Refusals.refuseFuture(receivedOn, facts);
        var answer = c.answer();
        var clocks = answer == null
                ? Terms.onReceipt(receivedOn, c.complainant().address() != null, facts)
                : List.<ClockChange>of();
        var imported = new LetterImported(
                c.caseId(),
                c.writtenAt(),
                c.number(),
                c.unit(),
                receivedOn,
                c.complainant(),
                c.letter(),
                c.source(),
                clocks);
        return answer == null ? List.of(imported) : List.of(imported, answeredBefore(c, answer, facts));
    }

    private static AnsweredBefore answeredBefore(ImportLetter c, PastAnswer answer, Facts facts) {
        Refusals.refuseFuture(answer.at().day(), facts);
        var days = ChronoUnit.DAYS.between(c.writtenAt().day(), answer.at().day());
        if (days < 0) {
            throw Refused.invalid("petition.answer-before-letter");
        }
        return new AnsweredBefore(c.caseId(), answer.at(), answer.words(), (int) days, List.of());
    }

    static List<PetitionEvent> register(Received p, RegisterPetition c, Facts facts) {
        if (!facts.categories().isOpen(c.category())) {
            throw Refused.invalid("petition.unknown-category", c.category());
        }
        return List.of(new PetitionRegistered(c.caseId(), facts.thisMinute(), c.kind(), c.category()));
    }

    static List<PetitionEvent> decideSameMatter(Live p, DecideSameMatter c, Facts facts) {
        if (c.otherCaseId().equals(c.caseId())) {
            throw Refused.invalid("petition.same-as-itself");
        }
        return List.of(new SameMatterDecided(c.caseId(), facts.thisMinute(), c.otherCaseId(), c.same(), c.reason()));
    }

    static void checkTakesPetitions(UnitCode unit, Facts facts) {
        var node = facts.units().find(unit).orElseThrow(() -> Refused.invalid("unit.unknown", unit.value()));
        if (!node.open()) {
            throw Refused.invalid("unit.closed", unit.value());
        }
        if (node.kind() == UnitKind.OUTSIDE) {
            throw Refused.invalid("unit.works-outside", unit.value());
        }
    }

    private static void checkHeadcount(Complainant complainant) {
        if (complainant.headcount() < 1) {
            throw Refused.invalid("petition.headcount");
        }
    }
}
