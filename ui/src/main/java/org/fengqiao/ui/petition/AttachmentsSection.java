package org.fengqiao.ui.petition;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Code;
import java.util.Locale;
import org.fengqiao.projections.petitionfile.FileAttachment;
import org.fengqiao.projections.petitionfile.PetitionFile;
import org.fengqiao.ui.parts.Handing;
import org.fengqiao.ui.parts.Handing.Handed;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/** Files of the case (附件), each with the digest by which anybody can check it; opening one is remembered. */
class AttachmentsSection extends FileSection {
    private static final int KILO = 1024;
    private static final long serialVersionUID = 1;

    private final transient Desk desk;
    private final @Nullable String purpose;

    AttachmentsSection(Desk desk, Speech say, PetitionFile file, @Nullable String purpose) {
        super(say, "file.attachments");
        this.desk = desk;
        this.purpose = purpose;
        setVisible(!file.attachments().isEmpty());
        file.attachments().forEach(attachment -> show(file, attachment));
    }

    private void show(PetitionFile file, FileAttachment attachment) {
        var caseId = file.caseId();
        var handler = Handing.out(() -> {
            var opened = desk.attachments().open(desk.staff(), caseId, attachment.address(), purpose);
            return new Handed(opened.name(), opened.mediaType(), opened.content());
        });
        var unnamed = say.say(file.wordsWithheld() ? "file.words-withheld" : "queue.words-gone");
        var name = attachment.name().isBlank() ? unnamed : attachment.name();
        var link = new Anchor(handler, AttachmentType.DOWNLOAD, name);
        line(link, quiet(size(attachment.size()) + (attachment.inner() ? " · " + say.say("act.field.inner") : "")));
        var digest = new Code(attachment.sha256());
        digest.addClassName("digest");
        line(quiet(say.say("file.digest")), digest);
    }

    private static String size(long bytes) {
        return bytes < KILO * KILO
                ? String.format(Locale.ROOT, "%d kB", Math.max(1, bytes / KILO))
                : String.format(Locale.ROOT, "%.1f MB", bytes / (double) (KILO * KILO));
    }
}
