package org.fengqiao.ui.parts;

import com.vaadin.flow.component.html.Anchor;

/** The way to a hot issue from anywhere (打开热点). */
public class HotIssueLink extends Anchor {
    private static final long serialVersionUID = 1;

    public HotIssueLink(String issueId, String title) {
        super("hot-issues/" + issueId, title);
    }
}
