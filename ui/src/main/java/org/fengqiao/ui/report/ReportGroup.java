package org.fengqiao.ui.report;

import java.util.List;
import org.fengqiao.projections.report.Figure;
import org.jspecify.annotations.Nullable;

/** Which figures stand together (指标分组), in the order of article 41. */
enum ReportGroup {
    MATTERS(Figure.RECEIVED, Figure.SUGGESTION, Figure.DENUNCIATION, Figure.APPEAL, Figure.UNREGISTERED, Figure.JOINT),
    SENDING(Figure.TRANSFERRED, Figure.ASSIGNED, Figure.SUPERVISED, Figure.URGENT),
    ADOPTION(Figure.ADOPTED, Figure.PARTLY_ADOPTED, Figure.NOT_ADOPTED),
    LEADERS(Figure.RECEPTIONS, Figure.CHARGES),
    HANDLING(
            Figure.ACCEPTED,
            Figure.REFUSED,
            Figure.WITHDRAWN,
            Figure.MERGED,
            Figure.ANSWERED,
            Figure.REVIEW_ASKED,
            Figure.OPEN),
    TERMS(Figure.DUE, Figure.IN_TIME, Figure.LATE, Figure.UNANSWERED, Figure.OVERDUE),
    RATING(Figure.RATED, Figure.SATISFIED, Figure.RATHER_SATISFIED, Figure.DISSATISFIED);

    private final List<Figure> figures;

    ReportGroup(Figure... figures) {
        this.figures = List.of(figures);
    }

    List<Figure> figures() {
        return figures;
    }

    /** Of which figure it is a part, so that its share says something; null for none. */
    static @Nullable Figure wholeOf(Figure figure) {
        return switch (figure) {
            case SUGGESTION, DENUNCIATION, APPEAL, UNREGISTERED, JOINT -> Figure.RECEIVED;
            case IN_TIME, LATE, UNANSWERED -> Figure.DUE;
            case SATISFIED, RATHER_SATISFIED, DISSATISFIED -> Figure.RATED;
            case RECEIVED,
                    TRANSFERRED,
                    ASSIGNED,
                    SUPERVISED,
                    URGENT,
                    RECEPTIONS,
                    CHARGES,
                    ACCEPTED,
                    REFUSED,
                    ANSWERED,
                    REVIEW_ASKED,
                    WITHDRAWN,
                    MERGED,
                    OPEN,
                    DUE,
                    OVERDUE,
                    ADOPTED,
                    PARTLY_ADOPTED,
                    NOT_ADOPTED,
                    RATED -> null;
        };
    }
}
