package org.fengqiao.ui.petition;

import org.fengqiao.domain.rulebook.Deadline;
import org.fengqiao.ui.words.LawWords;
import org.fengqiao.ui.words.Speech;

/** On what ground a date stands (期限依据): law, article, rule, versions. */
record RuleWords(Speech say) {
    String of(Deadline deadline) {
        return say.say("file.rule", new LawWords(say).cite(deadline.passage()), deadline.rule(), deadline.rulebook());
    }

    String calendar(Deadline deadline) {
        var counted = say.say("file.calendar", deadline.calendar());
        return deadline.provisional() ? counted + " · " + say.say("due.provisional") : counted;
    }
}
