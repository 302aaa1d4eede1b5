package org.fengqiao.domain.petition;

import java.util.List;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.petition.OversightCommand.AcknowledgeUrgency;
import org.fengqiao.domain.petition.OversightCommand.AnswerSupervision;
import org.fengqiao.domain.petition.OversightCommand.EndSupervision;
import org.fengqiao.domain.petition.OversightCommand.LowerUrgency;
import org.fengqiao.domain.petition.OversightCommand.RaiseUrgency;
import org.fengqiao.domain.petition.OversightCommand.RecordExecution;
import org.fengqiao.domain.petition.OversightCommand.ReportUrgency;
import org.fengqiao.domain.petition.OversightCommand.Supervise;
import org.fengqiao.domain.petition.OversightEvent.ExecutionRecorded;
import org.fengqiao.domain.petition.OversightEvent.SupervisionAnswered;
import org.fengqiao.domain.petition.OversightEvent.SupervisionEnded;
import org.fengqiao.domain.petition.OversightEvent.SupervisionOpened;
import org.fengqiao.domain.petition.OversightEvent.UrgencyAcknowledged;
import org.fengqiao.domain.petition.OversightEvent.UrgencyLowered;
import org.fengqiao.domain.petition.OversightEvent.UrgencyRaised;
import org.fengqiao.domain.petition.OversightEvent.UrgencyReported;
import org.fengqiao.domain.petition.Petition.Live;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.unit.UnitCode;

/**
 * What goes up and what comes down the line of superiors (紧急报告、督办、执行): articles 25, 32, 40, 43–45; P11, P16, P21,
 * P23.
 */
final class Overseeing {
    private Overseeing() {}

    static List<PetitionEvent> raise(Live p, RaiseUrgency c, Facts facts) {
        var alarm = p.matter().oversight().alarm();
        if (alarm != null && c.grade().compareTo(alarm.grade()) <= 0) {
            throw Refused.conflict("petition.urgency-only-rises", alarm.grade().name());
        }
        return List.of(new UrgencyRaised(c.caseId(), facts.thisMinute(), c.grade(), unitOf(facts, c), c.words()));
    }

    /** Whoever is above the unit that raised it; at the top of the platform that unit itself. */
    static List<PetitionEvent> lower(Live p, LowerUrgency c, Facts facts) {
        var alarm = alarm(p);
        if (c.grade() != null && c.grade().compareTo(alarm.grade()) >= 0) {
            throw Refused.invalid("petition.urgency-is-not-lower", alarm.grade().name());
        }
        var unit = unitOf(facts, c);
        var atTheTop = unit.equals(alarm.by()) && alarm.levels(facts.units()).isEmpty();
        if (!facts.units().isAbove(unit, alarm.by()) && !atTheTop) {
            throw Refused.denied("petition.only-who-is-above-lowers", alarm.by().value());
        }
        return List.of(new UrgencyLowered(c.caseId(), facts.thisMinute(), c.grade(), unit, c.reason()));
    }

    static List<PetitionEvent> acknowledge(Live p, AcknowledgeUrgency c, Facts facts) {
        var alarm = alarm(p);
        var unit = unitOf(facts, c);
        if (!alarm.levels(facts.units()).contains(unit)) {
            throw Refused.denied(
                    "petition.only-who-is-above-acknowledges", alarm.by().value());
        }
        if (alarm.acknowledged().contains(unit)) {
            throw Refused.conflict("petition.acknowledged-already");
        }
        return List.of(new UrgencyAcknowledged(c.caseId(), facts.thisMinute(), unit));
    }

    private static Alarm alarm(Live p) {
        var alarm = p.matter().oversight().alarm();
        if (alarm == null) {
            throw Refused.conflict("petition.not-urgent");
        }
        return alarm;
    }

    static List<PetitionEvent> report(Live p, ReportUrgency c, Facts facts) {
        alarm(p);
        if (c.at().at().isAfter(facts.now())) {
            throw Refused.invalid("petition.in-the-future", c.at().day().toString());
        }
        return List.of(new UrgencyReported(c.caseId(), c.at(), c.to(), unitOf(facts, c), c.words()));
    }

    static List<PetitionEvent> supervise(Live p, Supervise c, Facts facts) {
        var matter = p.matter();
        if (matter.oversight().supervision() != null) {
            throw Refused.conflict("petition.supervision-open");
        }
        if (!c.feedbackBy().isAfter(facts.today())) {
            throw Refused.invalid("petition.term-in-the-past", c.feedbackBy().toString());
        }
        c.ground().missed().ifPresent(clock -> {
            if (!matter.oversight().missed().contains(clock)) {
                throw Refused.invalid("petition.no-such-breach-was-found", clock.name());
            }
        });
        return List.of(new SupervisionOpened(
                c.caseId(),
                facts.thisMinute(),
                c.ground(),
                unitOf(facts, c),
                c.words(),
                List.of(ClockChange.due(
                        Terms.agreed(Clock.SUPERVISION, c.feedbackBy(), "P21-feedback", matter.receivedOn(), facts)))));
    }

    static List<PetitionEvent> answerSupervision(Live p, AnswerSupervision c, Facts facts) {
        var supervision = supervision(p);
        if (supervision.answered()) {
            throw Refused.conflict("petition.supervision-answered-already");
        }
        return List.of(new SupervisionAnswered(
                c.caseId(), facts.thisMinute(), c.words(), Terms.stopped(p.matter(), Clock.SUPERVISION)));
    }

    static List<PetitionEvent> endSupervision(Live p, EndSupervision c, Facts facts) {
        var supervision = supervision(p);
        var unit = unitOf(facts, c);
        if (!unit.equals(supervision.by()) && !facts.units().isAbove(unit, supervision.by())) {
            throw Refused.denied(
                    "petition.only-who-supervises-ends-it", supervision.by().value());
        }
        return List.of(new SupervisionEnded(
                c.caseId(), facts.thisMinute(), c.words(), Terms.stopped(p.matter(), Clock.SUPERVISION)));
    }

    private static Supervision supervision(Live p) {
        var supervision = p.matter().oversight().supervision();
        if (supervision == null) {
            throw Refused.conflict("petition.not-supervised");
        }
        return supervision;
    }

    static List<PetitionEvent> recordExecution(Live p, RecordExecution c, Facts facts) {
        if (!p.matter().oversight().marks().contains(Mark.TO_EXECUTE)) {
            throw Refused.conflict("petition.nothing-to-execute");
        }
        return List.of(new ExecutionRecorded(c.caseId(), facts.thisMinute(), c.done(), c.words()));
    }

    private static UnitCode unitOf(Facts facts, PetitionCommand command) {
        return switch (facts.actor()) {
            case Actor.Staff staff -> staff.unit();
            case Actor _ ->
                throw Refused.denied("authority.denied", command.permission().name());
        };
    }
}
