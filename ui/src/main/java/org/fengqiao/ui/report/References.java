package org.fengqiao.ui.report;

import org.fengqiao.domain.rulebook.PublishedFigure;
import org.fengqiao.projections.report.Figure;
import org.fengqiao.ui.words.Speech;

/** What was published elsewhere about something like it (公布数据), to stand beside one's own number; P28. */
final class References {
    private References() {}

    /** Empty where nothing comparable was published. */
    static String to(Figure figure, Speech say) {
        return figure == Figure.SATISFIED ? published("satisfied", say) : "";
    }

    /** To the days that answers take. */
    static String toDays(Speech say) {
        return published("other-workdays", say);
    }

    private static String published(String id, Speech say) {
        return PublishedFigure.of(id)
                .map(figure -> say.say("report.published." + id, figure.value(), figure.year()))
                .orElse("");
    }
}
