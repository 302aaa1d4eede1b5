package org.fengqiao.ui.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.fengqiao.domain.paper.PaperKind;
import org.fengqiao.domain.paper.PaperText;
import org.fengqiao.projections.papers.Papers.Document;
import org.fengqiao.ui.words.Speech;

/** An invented paper, in a window of its own (预览). */
final class PaperPreview {
    private PaperPreview() {}

    /** With words that were kept; made when the link is followed. */
    static Anchor link(House house, Speech say, PaperKind kind, PaperText text) {
        var staff = house.staff();
        return link(say, () -> house.paperForms().preview(staff, kind, text));
    }

    /** One that was made already. */
    static Anchor link(Speech say, Document made) {
        return link(say, () -> made);
    }

    private static Anchor link(Speech say, Supplier<Document> made) {
        var handler = DownloadHandler.fromInputStream(_ -> {
            var document = made.get();
            var content = document.content();
            return new DownloadResponse(
                    new ByteArrayInputStream(content), document.name(), Document.MEDIA_TYPE, content.length);
        });
        var link = new Anchor(handler.inline(), AttachmentType.INLINE, say.say("admin.template.preview"));
        link.setTarget(AnchorTarget.BLANK);
        return link;
    }
}
