package org.fengqiao.ui.report;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import org.fengqiao.projections.report.ReportPapers;
import org.fengqiao.ui.parts.Handing;
import org.fengqiao.ui.parts.Handing.Handed;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;

/** 报告文书: the report as PDF/A, made when it is asked for, under the authority of whoever asks. */
class ReportPaperLink extends Div {
    private static final long serialVersionUID = 1;

    ReportPaperLink(Desk desk, ReportPapers papers, Speech say, ReportQuestion question) {
        var handler = Handing.out(() -> Handed.of(papers.of(desk.staff(), question.centre(), question.period())));
        var link = new Anchor(handler, AttachmentType.DOWNLOAD, say.say("report.paper"));
        link.addClassNames("small", "paper");
        add(link);
    }
}
