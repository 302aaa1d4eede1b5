package org.fengqiao.domain.petition;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.petition.Petition.Live;
import org.fengqiao.domain.petition.Petition.Received;
import org.fengqiao.domain.petition.Petition.Registered;
import org.fengqiao.domain.petition.RecordCommand.CorrectFact;
import org.fengqiao.domain.petition.RecordCommand.NoteOverdue;
import org.fengqiao.domain.petition.RecordEvent.FactCorrected;
import org.fengqiao.domain.petition.RecordEvent.PetitionFellOverdue;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.rulebook.Deadline;
import org.fengqiao.domain.unit.UnitCode;
import org.jspecify.annotations.Nullable;

/** Facts can be wrong, and days can pass (更正与逾期). */
final class Correcting {
    /** A whole number from 1 on, in one form only, so that what changes nothing is seen. */
    private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,7}");

    private Correcting() {}

    static List<PetitionEvent> correct(Live p, CorrectFact c, Facts facts) {
        var is = c.correction();
        var was = new Correction(is.fact(), p.matter().entry().words().get(is.fact()), valueNow(p.matter(), is.fact()));
        if (isWords(is.fact())) {
            if (is.words() == null) {
                throw Refused.invalid("petition.correction-empty", is.fact().name());
            }
            if (is.value() != null) {
                throw Refused.invalid(
                        "petition.correction-unknown-value", is.fact().name());
            }
        } else {
            check(p, is, was.value(), facts);
        }
        return List.of(new FactCorrected(
                c.caseId(), facts.thisMinute(), was, is, c.reason(), Recounting.follow(p, is, facts)));
    }

    private static boolean isWords(Fact fact) {
        return switch (fact) {
            case NAME, PHONE, ADDRESS, REPRESENTATIVES, TITLE, TEXT -> true;
            case CHANNEL, KIND, CATEGORY, RECEIVED_ON, UNIT, HEADCOUNT -> false;
        };
    }

    private static @Nullable String valueNow(Matter matter, Fact fact) {
        return switch (fact) {
            case CHANNEL -> matter.entry().channel().name();
            case KIND -> matter.kind() == null ? null : matter.kind().name();
            case CATEGORY -> matter.category();
            case RECEIVED_ON -> matter.receivedOn().toString();
            case UNIT -> matter.holder().unit().value();
            case HEADCOUNT -> String.valueOf(matter.entry().people().headcount());
            case NAME, PHONE, ADDRESS, REPRESENTATIVES, TITLE, TEXT -> null;
        };
    }

    private static void check(Live p, Correction is, @Nullable String was, Facts facts) {
        var value = is.value();
        if (value == null || value.isBlank()) {
            throw Refused.invalid("petition.correction-empty", is.fact().name());
        }
        if (is.words() != null) {
            throw Refused.invalid("petition.correction-unknown-value", is.fact().name());
        }
        if (Objects.equals(value, was)) {
            throw Refused.invalid(
                    "petition.correction-changes-nothing", is.fact().name());
        }
        switch (is.fact()) {
            case CHANNEL -> checkName(Channel.values(), value, is.fact());
            case KIND -> {
                checkRegistered(was, is.fact());
                checkName(PetitionKind.values(), value, is.fact());
            }
            case CATEGORY -> {
                checkRegistered(was, is.fact());
                Intake.checkCategory(p, value, facts);
            }
            case RECEIVED_ON -> checkReceipt(p.matter().entry(), day(value), facts);
            case UNIT -> checkUnit(p, value, facts);
            case HEADCOUNT -> checkHeadcount(p.matter().entry().people(), value);
            case NAME, PHONE, ADDRESS, REPRESENTATIVES, TITLE, TEXT -> {}
        }
    }

    /** The unit is corrected before the case went anywhere; afterwards it is routed. */
    private static void checkUnit(Live p, String value, Facts facts) {
        if (!(p instanceof Received || p instanceof Registered)) {
            throw Refused.conflict("petition.unit-is-routed-now");
        }
        Intake.checkTakesPetitions(UnitCode.of(value), facts);
        Walling.checkUnit(p.matter(), UnitCode.of(value), facts);
    }

    /** It was here by the day on which something was done with it. */
    private static void checkReceipt(Entry entry, LocalDate day, Facts facts) {
        Refusals.refuseFuture(day, facts);
        if (entry.knownOn() != null && day.isAfter(entry.knownOn())) {
            throw Refused.invalid(
                    "petition.received-after-it-was-here", entry.knownOn().toString());
        }
    }

    private static void checkRegistered(@Nullable String was, Fact fact) {
        if (was == null) {
            throw Refused.conflict("petition.not-registered-yet", fact.name());
        }
    }

    private static void checkName(Enum<?>[] names, String value, Fact fact) {
        if (Arrays.stream(names).noneMatch(name -> name.name().equals(value))) {
            throw Refused.invalid("petition.correction-unknown-value", fact.name());
        }
    }

    /** As many at least as came in person. */
    private static void checkHeadcount(People people, String value) {
        if (!COUNT.matcher(value).matches()) {
            throw Refused.invalid("petition.headcount");
        }
        var came = people.visitors();
        if (came != null && Integer.parseInt(value) < came) {
            throw Refused.invalid("petition.fewer-than-came", came.toString());
        }
    }

    private static LocalDate day(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw Refused.invalid("petition.correction-unknown-value", Fact.RECEIVED_ON.name());
        }
    }

    /** The sheet of the day notes each passed deadline once; P23. */
    static List<PetitionEvent> noteOverdue(Live p, NoteOverdue c, Facts facts) {
        var terms = p.matter().terms();
        var passed = terms.clocks().values().stream()
                .filter(deadline -> deadline.clock().binding() && deadline.isPastOn(facts.today()))
                .filter(deadline -> !terms.overdue().contains(deadline.clock()))
                .sorted((a, b) -> a.clock().compareTo(b.clock()))
                .toList();
        if (passed.isEmpty()) {
            throw Refused.conflict("petition.not-overdue");
        }
        return passed.stream().map(deadline -> fellOverdue(c, deadline, facts)).toList();
    }

    private static PetitionEvent fellOverdue(NoteOverdue c, Deadline deadline, Facts facts) {
        return new PetitionFellOverdue(c.caseId(), facts.thisMinute(), deadline.clock(), deadline.on());
    }
}
