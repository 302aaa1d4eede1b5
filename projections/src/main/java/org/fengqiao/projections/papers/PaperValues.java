package org.fengqiao.projections.papers;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.domain.paper.PaperField;
import org.fengqiao.domain.paper.PaperKind;
import org.fengqiao.domain.petition.AnsweringEvent.OpinionGiven;
import org.fengqiao.domain.petition.AnsweringEvent.ReplyGiven;
import org.fengqiao.domain.petition.AnsweringEvent.TermExtended;
import org.fengqiao.domain.petition.CourseEvent.LedToProcedure;
import org.fengqiao.domain.petition.Fact;
import org.fengqiao.domain.petition.HandlingEvent.PetitionRefused;
import org.fengqiao.domain.petition.HearingEvent;
import org.fengqiao.domain.petition.HearingEvent.HearingCalledOff;
import org.fengqiao.domain.petition.HearingEvent.HearingMoved;
import org.fengqiao.domain.petition.OversightEvent.SupervisionOpened;
import org.fengqiao.domain.petition.PaperTrail;
import org.fengqiao.domain.petition.PetitionEvent;
import org.fengqiao.domain.petition.RecordEvent.PaperIssued;
import org.fengqiao.domain.petition.RemedyEvent.HearingOpened;
import org.fengqiao.domain.petition.RemedyEvent.ReviewConcluded;
import org.fengqiao.domain.petition.RightRoute;
import org.fengqiao.domain.petition.SendingEvent.PetitionAssigned;
import org.fengqiao.domain.petition.SendingEvent.PetitionTransferred;
import org.fengqiao.domain.petition.Sitting;
import org.fengqiao.domain.reason.StandardReason.Wording;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.rulebook.Deadline;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.history.CaseHistory.Recorded;
import org.fengqiao.projections.history.CaseStory;
import org.fengqiao.projections.reading.OpenedWords;
import org.fengqiao.projections.units.UnitContacts.Reached;
import org.fengqiao.projections.units.Units;
import org.fengqiao.projections.units.Units.UnitRow;
import org.jspecify.annotations.Nullable;

/**
 * What a case has to say in the fields of a paper (文书取值).
 *
 * @param story as it stood when the paper was issued: what was corrected or renamed later does not alter it
 */
record PaperValues(CaseStory story, OpenedWords words, Units units, PaperWords say, AtIssue then) {
    private static final class Filled extends EnumMap<PaperField, String> {
        private static final long serialVersionUID = 1;

        Filled() {
            super(PaperField.class);
        }

        void is(PaperField field, @Nullable String value) {
            if (value != null) {
                put(field, value);
            }
        }
    }

    Map<PaperField, String> of(PaperIssued issued) {
        var recorded = PaperTrail.groundOf(issued.paper(), story.events(), Recorded::event);
        var ground = recorded.event();
        var glance = story.glance();
        var day = issued.occurredAt().day();
        var unit = issued.number().unit();
        var values = new Filled();
        values.is(
                PaperField.COMPLAINANT, say.address(words.text(glance.entered().get(Fact.NAME)), glance.headcount()));
        values.is(PaperField.ADDRESS, words.text(glance.entered().get(Fact.ADDRESS)));
        values.is(PaperField.PETITION, glance.number().value());
        values.is(PaperField.MATTER, words.text(glance.entered().get(Fact.TITLE)));
        values.is(PaperField.CHANNEL, say.name(glance.channel()));
        values.is(PaperField.RECEIVED, say.day(glance.receivedOn()));
        values.is(PaperField.DONE, say.day(ground.occurredAt().day()));
        values.is(PaperField.ISSUED, say.day(day));
        values.is(PaperField.UNIT, unit(issued));
        var superior = superior(issued);
        values.is(PaperField.SUPERIOR, superior == null ? null : name(superior, issued));
        values.is(PaperField.DUE, due(ground).map(d -> say.day(d.on())).orElse(null));
        then.signer().ifPresent(signer -> {
            values.is(PaperField.OFFICE, signer.office());
            values.is(PaperField.SIGNATORY, signer.name());
        });
        then.reached(unit).ifPresent(reached -> ofContact(values, reached, issued));
        cite(values, issued.paper().kind(), ground);
        fill(values, ground, issued);
        if (ground instanceof HearingEvent e) {
            ofHearing(values, e);
        }
        if (ground instanceof SupervisionOpened supervision) {
            ofSupervision(values, supervision, recorded, issued);
        }
        return values;
    }

    /** The law of the day of receipt; nothing where that one said nothing. */
    private void cite(Filled values, PaperKind kind, PetitionEvent ground) {
        var receivedOn = story.glance().receivedOn();
        values.is(PaperField.LAW, say.cite(then.book().passages(rules(kind, ground), receivedOn)));
        values.is(
                PaperField.REMEDY,
                say.cite(then.book().passages(kind.remedy().stream().toList(), receivedOn)));
    }

    private static List<String> rules(PaperKind kind, PetitionEvent ground) {
        return switch (ground) {
            case PetitionRefused e ->
                Stream.concat(kind.rules().stream(), Stream.of(e.route().rule()))
                        .distinct()
                        .toList();
            case LedToProcedure e -> List.of(e.route().course());
            case SupervisionOpened e -> List.of(e.ground().rule());
            case PetitionEvent _ -> kind.rules();
        };
    }

    private void ofContact(Filled values, Reached reached, PaperIssued issued) {
        var contact = reached.contact();
        values.is(PaperField.CONTACT, inFull(reached.unit(), issued));
        values.is(PaperField.TELEPHONE, say.telephones(contact));
        values.is(PaperField.WINDOW, contact.place());
        values.is(PaperField.HOURS, say.hours(contact));
        values.is(PaperField.MAIL, contact.address());
    }

    /** How the unit is reached that people are referred to; whose it is where that is another one. */
    private @Nullable String referral(@Nullable UnitCode to, PaperIssued issued) {
        return Optional.ofNullable(to)
                .flatMap(then::reached)
                .map(reached -> say.referral(
                        reached.unit().equals(to) ? null : inFull(reached.unit(), issued), reached.contact()))
                .orElse(null);
    }

    private @Nullable UnitCode superior(PaperIssued issued) {
        return units.asOf(issued.number().unit(), issued.occurredAt().day())
                .map(UnitRow::superior)
                .orElse(null);
    }

    private void fill(Filled values, PetitionEvent ground, PaperIssued issued) {
        switch (ground) {
            case PetitionTransferred e -> sent(values, e.to(), issued);
            case PetitionAssigned e -> sent(values, e.to(), issued);
            case PetitionRefused e -> {
                values.is(PaperField.REASONS, words.text(e.reasons()));
                values.is(PaperField.CHOSEN, chosen(e));
                ofRoute(values, e.route());
            }
            case TermExtended e -> {
                values.is(PaperField.REASONS, words.text(e.reasons()));
                values.is(PaperField.DAYS, Integer.toString(e.days()));
            }
            case OpinionGiven e -> {
                values.is(PaperField.REQUEST, words.text(e.opinion().request()));
                values.is(PaperField.FACTS, words.text(e.opinion().factsAndReasons()));
                values.is(PaperField.OPINION, words.text(e.opinion().opinion()));
                values.is(PaperField.BASIS, words.text(e.opinion().legalBasis()));
                values.is(PaperField.OUTCOME, say.name(e.opinion().outcome()));
                values.is(PaperField.REFERRAL, referral(superior(issued), issued));
            }
            case ReplyGiven e -> {
                values.is(PaperField.REPLY, words.text(e.words()));
                values.is(PaperField.ADOPTION, e.adoption() == null ? null : say.name(e.adoption()));
                values.is(PaperField.THANKS, say.thanks());
            }
            case LedToProcedure e -> {
                values.is(PaperField.REPLY, words.text(e.words()));
                ofRoute(values, e.route());
            }
            case ReviewConcluded e -> {
                values.is(PaperField.FACTS, words.text(e.opinion().facts()));
                values.is(PaperField.OPINION, words.text(e.opinion().opinion()));
                values.is(PaperField.BASIS, words.text(e.opinion().legalBasis()));
                values.is(PaperField.OUTCOME, say.name(e.opinion().outcome()));
                values.is(PaperField.REFERRAL, referral(superior(issued), issued));
            }
            case HearingOpened e -> {
                values.is(PaperField.SUBJECT, words.text(e.words()));
                ofSitting(values, e.sitting());
            }
            case PetitionEvent _ -> {}
        }
    }

    private void ofRoute(Filled values, RightRoute route) {
        values.is(PaperField.ROUTE, say.name(route));
        values.is(PaperField.GUIDANCE, say.guidance(route));
    }

    /** Nobody is told twice what the officer left as it was offered. */
    private @Nullable String chosen(PetitionRefused e) {
        var reasons = Optional.ofNullable(words.text(e.reasons())).orElse("");
        return then.reasons()
                .wording(e.reasonCode(), e.occurredAt().day())
                .map(Wording::text)
                .filter(text -> !reasons.contains(text))
                .orElse(null);
    }

    private void sent(Filled values, UnitCode to, PaperIssued issued) {
        values.is(PaperField.RECIPIENT, name(to, issued));
        values.is(PaperField.REFERRAL, referral(to, issued));
    }

    /** What was said when it was arranged is said again, with what is otherwise now. */
    private void ofHearing(Filled values, HearingEvent event) {
        for (var recorded : story.events()) {
            switch (recorded.event()) {
                case HearingOpened e -> {
                    values.is(PaperField.DONE, say.day(e.occurredAt().day()));
                    values.is(PaperField.SUBJECT, words.text(e.words()));
                    ofSitting(values, e.sitting());
                }
                case HearingMoved e -> ofSitting(values, e.sitting());
                case PetitionEvent _ -> {}
            }
            if (recorded.event().equals(event)) {
                break;
            }
        }
        values.is(
                PaperField.REASONS,
                words.text(
                        switch (event) {
                            case HearingMoved e -> e.reason();
                            case HearingCalledOff e -> e.reason();
                        }));
    }

    private void ofSitting(Filled values, @Nullable Sitting sitting) {
        if (sitting != null) {
            values.is(PaperField.HEARD, say.minute(sitting.at()));
            values.is(PaperField.PLACE, words.text(sitting.place()));
            values.is(PaperField.PRESIDING, words.text(sitting.presiding()));
            values.is(PaperField.OPENNESS, say.openness(sitting.open()));
        }
    }

    /** It goes to whoever held the case that day. */
    private void ofSupervision(Filled values, SupervisionOpened e, Recorded recorded, PaperIssued issued) {
        var supervised = story.after(recorded).glance().holder().unit();
        values.is(PaperField.RECIPIENT, name(supervised, issued));
        values.is(PaperField.GROUND, say.name(e.ground()));
        values.is(PaperField.FINDING, say.finding(e.ground()));
        values.is(PaperField.MEASURE, say.measure(e.ground()));
        values.is(PaperField.SUBJECT, words.text(e.words()));
    }

    /** Name of the unit whose paper it is, as it was called that day. */
    private String unit(PaperIssued issued) {
        return name(issued.number().unit(), issued);
    }

    /** What a unit was called in full then. */
    String inFull(UnitCode unit, PaperIssued issued) {
        return then.head(unit).orElseGet(() -> name(unit, issued));
    }

    private String name(UnitCode unit, PaperIssued issued) {
        return units.asOf(unit, issued.occurredAt().day())
                .map(row -> row.name())
                .orElseGet(() -> units.nameOf(unit));
    }

    private static Optional<Deadline> due(PetitionEvent ground) {
        return ground.clocks().stream()
                .filter(change -> change.clock() == Clock.ANSWER || change.clock() == Clock.SUPERVISION)
                .flatMap(change -> Stream.ofNullable(change.deadline()))
                .findFirst();
    }
}
