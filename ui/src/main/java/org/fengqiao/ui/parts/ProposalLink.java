package org.fengqiao.ui.parts;

import com.vaadin.flow.component.html.Anchor;

/** The way to a proposal from anywhere (打开建议). */
public class ProposalLink extends Anchor {
    /** Parameter of the list by which somebody begins a proposal that rests on a case. */
    public static final String CASE = "case";

    private static final long serialVersionUID = 1;

    public ProposalLink(String proposalId, String number) {
        super(addressOf(proposalId), number);
    }

    public static String addressOf(String proposalId) {
        return "proposals/" + proposalId;
    }

    /** Where a proposal that rests on this case is written. */
    public static String addressOfNew(String caseId) {
        return "proposals?" + CASE + "=" + caseId;
    }
}
