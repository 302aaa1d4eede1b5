package org.fengqiao.domain.petition;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.petition.IntakeCommand.DecideSameMatter;
import org.fengqiao.domain.petition.IntakeCommand.ImportLetter;
import org.fengqiao.domain.petition.IntakeCommand.LodgePetition;
import org.fengqiao.domain.petition.IntakeCommand.PastAnswer;
import org.fengqiao.domain.petition.IntakeCommand.RegisterPetition;
import org.fengqiao.domain.petition.IntakeEvent.AnsweredBefore;
import org.fengqiao.domain.petition.IntakeEvent.LetterImported;
import org.fengqiao.domain.petition.IntakeEvent.PetitionLodged;
import org.fengqiao.domain.petition.IntakeEvent.PetitionRegistered;
import org.fengqiao.domain.petition.IntakeEvent.RepresentativesNamed;
import org.fengqiao.domain.petition.IntakeEvent.SameMatterDecided;
import org.fengqiao.domain.petition.Petition.Live;
import org.fengqiao.domain.petition.Petition.Received;
import org.fengqiao.domain.petition.WallEvent.AccusedNamed;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/** How a petition comes in (提出与登记): articles 17–19, 22; P01–P03, P06. */
final class Intake {
    private Intake() {}

    static List<PetitionEvent> lodge(LodgePetition c, Facts facts) {
        checkTakesPetitions(c.unit(), facts);
        Walling.checkKnown(c.accused(), facts);
        Refusals.refuseFuture(c.receivedOn(), facts);
        checkHeadcount(c.complainant());
        if (facts.actor() instanceof Actor.Complainant) {
            if (c.channel() != Channel.NETWORK) {
                throw Refused.invalid(
                        "petition.only-the-network-alone", c.channel().name());
            }
            if (!c.receivedOn().equals(facts.today())) {
                throw Refused.invalid("petition.network-is-received-today");
            }
        } else if (c.channel().isOral() && c.oralRecord() == null) {
            throw Refused.invalid("petition.oral-record-missing");
        }
        var reachable = c.complainant().address() != null;
        var lodged = new PetitionLodged(
                c.caseId(),
                facts.thisMinute(),
                c.number(),
                c.channel(),
                c.accused().nearestOutside(c.unit(), facts.units(), facts.roster()),
                c.receivedOn(),
                c.complainant(),
                visitors(c, facts),
                c.letter(),
                c.oralRecord(),
                List.copyOf(c.attachments()),
                Terms.onReceipt(c.receivedOn(), reachable, facts));
        var events = new ArrayList<PetitionEvent>(List.of(lodged));
        if (!c.accused().nobody()) {
            events.add(new AccusedNamed(c.caseId(), facts.thisMinute(), c.accused()));
        }
        if (c.representatives() != null) {
            events.add(named(c, c.representatives(), facts));
        }
        events.addAll(Contacting.atLodging(c, facts));
        return List.copyOf(events);
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
        checkCategory(p, c.category(), facts);
        return List.of(new PetitionRegistered(c.caseId(), facts.thisMinute(), c.kind(), c.category()));
    }

    /** What can be chosen today, or could be on the day of receipt: a petition of last year is counted as that year was. */
    static void checkCategory(Live p, String category, Facts facts) {
        var categories = facts.categories();
        if (!categories.isOpen(category, facts.today())
                && !categories.isOpen(category, p.matter().receivedOn())) {
            throw Refused.invalid("petition.unknown-category", category);
        }
    }

    static List<PetitionEvent> decideSameMatter(Live p, DecideSameMatter c, Facts facts) {
        Repeating.other(c.caseId(), c.otherCaseId(), facts);
        return List.of(new SameMatterDecided(c.caseId(), facts.thisMinute(), c.otherCaseId(), c.same(), c.reason()));
    }

    static void checkTakesPetitions(UnitCode unit, Facts facts) {
        facts.units().requireAtWork(unit);
    }

    /** A joint visit sends representatives, and no more than the law says; a joint letter has as many as sign it. */
    private static @Nullable Integer visitors(LodgePetition c, Facts facts) {
        if (c.channel() != Channel.VISIT) {
            if (c.visitors() != null) {
                throw Refused.invalid("petition.only-a-visit-has-visitors");
            }
            return null;
        }
        var everybody = c.complainant().headcount();
        var came = c.visitors() == null ? everybody : c.visitors();
        if (came < 1 || came > everybody) {
            throw Refused.invalid("petition.visitors", String.valueOf(everybody));
        }
        var most = facts.rulebook().get("P04", c.receivedOn()).amount();
        if (came > most) {
            throw Refused.invalid("petition.a-joint-visit-sends-representatives", String.valueOf(most));
        }
        return came;
    }

    /** Nobody speaks for one who writes alone. */
    private static RepresentativesNamed named(LodgePetition c, Sealed representatives, Facts facts) {
        if (c.complainant().headcount() == 1) {
            throw Refused.invalid("petition.nobody-to-represent");
        }
        return new RepresentativesNamed(c.caseId(), facts.thisMinute(), representatives);
    }

    private static void checkHeadcount(Complainant complainant) {
        if (complainant.headcount() < 1) {
            throw Refused.invalid("petition.headcount");
        }
    }
}
