package org.fengqiao.ui.petition;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;

/** The way to a file from anywhere (打开案卷). */
public final class PetitionNavigation {
    private PetitionNavigation() {}

    public static void toFile(String caseId) {
        UI.getCurrent().navigate(CaseView.class, new RouteParameters(CaseView.CASE, caseId));
    }

    /** Address of the file, for links. */
    public static String addressOf(String caseId) {
        return "case/" + caseId;
    }
}
