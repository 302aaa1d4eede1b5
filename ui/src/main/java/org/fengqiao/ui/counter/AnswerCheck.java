package org.fengqiao.ui.counter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fengqiao.domain.petition.Means;
import org.fengqiao.ui.words.Speech;
import org.springframework.stereotype.Component;

/** Looks through the answers of a page (填写检查) and says what is missing, in the order of the page. */
@Component
class AnswerCheck {
    private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,5}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()\\-]{5,}");

    private final Centres centres;
    private final Ways ways;

    AnswerCheck(Centres centres, Ways ways) {
        this.centres = centres;
        this.ways = ways;
    }

    /** The first page that has a fault. */
    Optional<LodgeStep> firstIncomplete(Draft draft, Speech speech) {
        return Arrays.stream(LodgeStep.values())
                .filter(step -> !faults(step, draft, speech).none())
                .findFirst();
    }

    Faults faults(LodgeStep step, Draft draft, Speech speech) {
        var faults = new ArrayList<Fault>();
        for (var question : step.questions()) {
            var answer = draft.answer(question);
            if (Garbled.is(answer)) {
                faults.add(Garbled.fault(question.field(), speech));
            } else if (answer.codePointCount(0, answer.length()) > question.most()) {
                faults.add(fault(question, speech.say("counter.fault.long", label(question, speech), question.most())));
            } else if (answer.isEmpty() && question.required()) {
                faults.add(fault(question, speech.say("counter.fault." + question.field())));
            } else {
                wrong(question, answer, draft, speech).ifPresent(faults::add);
            }
        }
        return new Faults(faults);
    }

    private Optional<Fault> wrong(Question question, String answer, Draft draft, Speech speech) {
        if (question == Question.PHONE && isPhone(answer) && wantsText(draft) && !Ways.isMobile(answer)) {
            return Optional.of(fault(question, speech.say("counter.fault.mobile")));
        }
        if (question == Question.ABOUT && centres.office(answer).isPresent() && centres.nobodyTakes(draft)) {
            return Optional.of(fault(question, speech.say("counter.fault.about-uppermost")));
        }
        var wrong = switch (question) {
            case PHONE -> !isPhone(answer);
            case HEADCOUNT -> !answer.isEmpty() && !isCount(answer);
            case REPRESENTATIVES -> !answer.isEmpty() && standsAlone(draft);
            case CENTRE ->
                !answer.equals(Question.UNSURE) && centres.taking(answer).isEmpty();
            case ABOUT -> !answer.isEmpty() && centres.office(answer).isEmpty();
            case DISTRICT ->
                draft.answer(Question.CENTRE).equals(Question.UNSURE)
                        && centres.taking(answer).isEmpty();
            case TELL -> !answer.isEmpty() && ways.named(answer).isEmpty();
            case EMAIL -> draft.answer(Question.TELL).equals(Means.EMAIL.name()) && !Ways.isMail(answer);
            default -> false;
        };
        return wrong ? Optional.of(fault(question, speech.say("counter.fault." + question.field()))) : Optional.empty();
    }

    /** A number of people that cannot be read is a fault of its own. */
    private static boolean standsAlone(Draft draft) {
        var headcount = draft.answer(Question.HEADCOUNT);
        return draft.headcount() == 1 && (headcount.isEmpty() || isCount(headcount));
    }

    private static boolean wantsText(Draft draft) {
        return draft.answer(Question.TELL).equals(Means.SMS.name());
    }

    /** A whole number from 1 on. */
    static boolean isCount(String text) {
        return COUNT.matcher(text).matches();
    }

    static boolean isPhone(String text) {
        return PHONE.matcher(text).matches();
    }

    private static Fault fault(Question question, String words) {
        return new Fault(question.field(), words);
    }

    private static String label(Question question, Speech speech) {
        return speech.say("counter.field." + question.field());
    }
}
