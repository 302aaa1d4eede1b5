package org.fengqiao.ui.report;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.fengqiao.projections.papers.Papers.Document;
import org.fengqiao.projections.report.ReportPapers;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;

/** 报告文书: the report as PDF/A, made when it is asked for, under the authority of whoever asks. */
class ReportPaperLink extends Div {
    private static final long serialVersionUID = 1;

    ReportPaperLink(Desk desk, ReportPapers papers, Speech say, ReportQuestion question) {
        var staff = desk.staff();
        var handler = DownloadHandler.fromInputStream(_ -> {
            var document = papers.of(staff, question.centre(), question.period());
            var content = document.content();
            return new DownloadResponse(
                    new ByteArrayInputStream(content), document.name(), Document.MEDIA_TYPE, content.length);
        });
        var link = new Anchor(handler, AttachmentType.DOWNLOAD, say.say("report.paper"));
        link.addClassNames("small", "paper");
        add(link);
    }
}
