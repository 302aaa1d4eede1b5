package org.fengqiao.ui.petition;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import java.util.function.Supplier;
import org.fengqiao.domain.paper.PaperId;
import org.fengqiao.projections.papers.Papers.Document;
import org.fengqiao.projections.petitionfile.PetitionFile;
import org.fengqiao.ui.parts.Handing;
import org.fengqiao.ui.parts.Handing.Handed;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/** Links to what is made when it is asked for (文书下载): each time it is asked whether this person, as employed that moment, may have it. */
final class PaperLinks {
    private PaperLinks() {}

    static Anchor paper(Desk desk, String caseId, PaperId id, String words, @Nullable String purpose) {
        return link(words, () -> desk.papers().open(desk.staff(), caseId, id, purpose));
    }

    static Anchor proof(Desk desk, Speech say, String caseId, PaperId id, @Nullable String purpose) {
        var link = link(say.say("paper.proof"), () -> desk.papers().proof(desk.staff(), caseId, id, purpose));
        link.addClassName("small");
        link.getElement().setAttribute("aria-label", say.say("paper.proof.of", say.name(id.kind())));
        return link;
    }

    static Anchor wholeFile(Desk desk, Speech say, PetitionFile file, @Nullable String purpose) {
        var link =
                link(say.say("paper.whole-file"), () -> desk.papers().wholeFile(desk.staff(), file.caseId(), purpose));
        link.addClassNames("small", "whole-file");
        return link;
    }

    private static Anchor link(String words, Supplier<Document> made) {
        return new Anchor(Handing.out(() -> Handed.of(made.get())), AttachmentType.DOWNLOAD, words);
    }
}
