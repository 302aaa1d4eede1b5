package org.fengqiao.ui.petition;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.Map;
import org.fengqiao.projections.history.AsOf;

/** The way to a file from anywhere (打开案卷). */
public final class PetitionNavigation {
    /** Up to when the file is told: a day or the sequence of an event. */
    static final String AS_OF = "as-of";

    private PetitionNavigation() {}

    public static void toFile(String caseId) {
        UI.getCurrent().navigate(CaseView.class, new RouteParameters(CaseView.CASE, caseId));
    }

    public static void toFile(String caseId, AsOf then) {
        UI.getCurrent()
                .navigate(
                        CaseView.class,
                        new RouteParameters(CaseView.CASE, caseId),
                        QueryParameters.simple(Map.of(AS_OF, then.text())));
    }

    /** Address of the file as it stood then. */
    public static String addressOf(String caseId, AsOf then) {
        return addressOf(caseId) + "?" + AS_OF + "=" + then.text();
    }

    /** Address of the file, for links. */
    public static String addressOf(String caseId) {
        return "case/" + caseId;
    }
}
