package org.fengqiao.ui.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import java.util.function.Supplier;
import org.fengqiao.domain.paper.PaperKind;
import org.fengqiao.domain.paper.PaperText;
import org.fengqiao.projections.papers.Papers.Document;
import org.fengqiao.ui.parts.Handing;
import org.fengqiao.ui.parts.Handing.Handed;
import org.fengqiao.ui.words.Speech;

/** An invented paper, in a window of its own (预览). */
final class PaperPreview {
    private PaperPreview() {}

    /** With words that were kept; made when the link is followed. */
    static Anchor link(House house, Speech say, PaperKind kind, PaperText text) {
        return link(say, () -> house.paperForms().preview(house.staff(), kind, text));
    }

    /** One that was made already. */
    static Anchor link(Speech say, Document made) {
        return link(say, () -> made);
    }

    private static Anchor link(Speech say, Supplier<Document> made) {
        var handler = Handing.out(() -> Handed.of(made.get()));
        var link = new Anchor(handler.inline(), AttachmentType.INLINE, say.say("admin.template.preview"));
        link.setTarget(AnchorTarget.BLANK);
        return link;
    }
}
