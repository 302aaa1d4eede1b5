package org.fengqiao.projections.timeline;

import java.time.LocalDate;
import org.fengqiao.domain.petition.Petition;
import org.fengqiao.domain.petition.PetitionEvent;
import org.fengqiao.domain.petition.PetitionEvent.PetitionFellOverdue;
import org.fengqiao.domain.petition.PetitionGlance;
import org.fengqiao.domain.rulebook.Rulebook;
import org.fengqiao.projections.history.CaseHistory.Recorded;

/**
 * Where the rule of an event stands (法律依据). The deadlines in the events are facts and come first; the rulebook in
 * force on the day of receipt answers for the rest.
 */
record Laws(Rulebook rulebook, LocalDate receivedOn) {
    /** @param before the state in which the event found the case */
    String of(Recorded recorded, Petition before) {
        if (recorded.event() instanceof PetitionFellOverdue e && before instanceof Petition.Live live) {
            return PetitionGlance.of(live)
                    .deadline(e.clock())
                    .map(deadline -> cite(deadline.law(), deadline.article()))
                    .orElse("");
        }
        return recorded.rule().isEmpty() ? "" : ofRule(recorded.rule(), recorded.event());
    }

    private String ofRule(String rule, PetitionEvent event) {
        for (var change : event.clocks()) {
            var deadline = change.deadline();
            if (deadline != null && deadline.rule().equals(rule)) {
                return cite(deadline.law(), deadline.article());
            }
        }
        return rulebook.find(rule, receivedOn)
                .map(entry -> cite(entry.law(), entry.article()))
                .orElse("");
    }

    /** {@code 22} becomes 第二十二条, {@code 21–22} becomes 第二十一至二十二条, as laws are cited. */
    static String cite(String law, String article) {
        if (article.isEmpty()) {
            return law;
        }
        var numbers = new StringBuilder();
        for (var number : article.split("–", -1)) {
            numbers.append(numbers.isEmpty() ? "" : "至").append(inChinese(Integer.parseInt(number)));
        }
        return law + " 第" + numbers + "条";
    }

    private static String inChinese(int number) {
        var digits = "零一二三四五六七八九";
        var tens = number / 10;
        var ones = number % 10;
        var head = tens == 0 ? "" : (tens == 1 ? "" : digits.substring(tens, tens + 1)) + "十";
        return ones == 0 && tens > 0 ? head : head + digits.charAt(ones);
    }
}
