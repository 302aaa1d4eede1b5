package org.fengqiao.ui.worklist;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fengqiao.projections.worklist.Worklist.Whose;

/**
 * What the queue of a day is asked (历史队列条件), as its address says it.
 *
 * @param day at whose end
 * @param queue always about all at a unit and below it, and by no words
 */
record PastQuestion(LocalDate day, QueueQuestion queue) {
    private static final String DAY = "day";

    /** @param usual the day where the address names none that can be read */
    static PastQuestion from(QueryParameters asked, LocalDate usual) {
        return new PastQuestion(
                asked.getSingleParameter(DAY).map(text -> day(text, usual)).orElse(usual), QueueQuestion.from(asked));
    }

    PastQuestion {
        queue = queue.with("whose", Whose.ALL).with("q", null).with("open", null);
    }

    private static LocalDate day(String text, LocalDate usual) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            return usual;
        }
    }

    PastQuestion on(LocalDate another) {
        return new PastQuestion(another, queue);
    }

    PastQuestion asking(QueueQuestion another) {
        return new PastQuestion(day, another);
    }

    Map<String, String> parameters() {
        var said = new LinkedHashMap<>(queue.parameters());
        said.put(DAY, day.toString());
        return said;
    }
}
