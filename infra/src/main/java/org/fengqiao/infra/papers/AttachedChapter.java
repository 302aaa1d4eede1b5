package org.fengqiao.infra.papers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.infra.papers.AttachedPdfs.Drawn;
import org.fengqiao.infra.papers.AttachedPdfs.Sheet;
import org.fengqiao.projections.attachments.Attachments;
import org.fengqiao.projections.papers.PrintedFile.Attached;
import org.fengqiao.projections.papers.PrintedFile.Chapter;
import org.fengqiao.projections.papers.PrintedFile.Part;
import org.fengqiao.projections.papers.PrintedFile.Picture;
import org.fengqiao.projections.petitionfile.FileAttachment;
import org.fengqiao.projections.petitionfile.PetitionFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The attachments of a case as a chapter of the whole file (附件): pictures, and the pages of PDFs as pictures; of all others
 * and of what cannot be drawn, what it is and why it is kept apart. Each that is opened is remembered as such.
 *
 * @see "ADR 0047 pages of attachments are drawn into the whole file"
 */
@Component
class AttachedChapter {
    private static final String PDF = "application/pdf";

    private final Attachments attachments;
    private final AttachedPdfs pdfs;
    private final FileChapters say;

    AttachedChapter(Attachments attachments, AttachedPdfs pdfs, FileChapters say) {
        this.attachments = attachments;
        this.pdfs = pdfs;
        this.say = say;
    }

    Chapter of(Actor actor, PetitionFile file, @Nullable String purpose) {
        var room = new PrintRoom();
        return say.named(
                "attachments",
                Stream.concat(
                                file.attachments().stream(),
                                file.supplements().stream().flatMap(supplement -> supplement.attachments().stream()))
                        .<Part>map(attachment ->
                                attached(attachment, room, () -> content(actor, file.caseId(), attachment, purpose)))
                        .toList());
    }

    @FunctionalInterface
    private interface Content {
        /** Empty when its key was deleted. */
        Optional<byte[]> open();
    }

    private Attached attached(FileAttachment attachment, PrintRoom room, Content content) {
        var image = attachment.mediaType().startsWith("image/");
        if (!image && !attachment.mediaType().equals(PDF)) {
            return apart(attachment, Unprinted.TYPE);
        }
        if (room.isFull()) {
            return apart(attachment, Unprinted.FULL);
        }
        return content.open()
                .map(opened -> image ? picture(attachment, opened, room) : pages(attachment, pdfs.draw(opened, room)))
                .orElseGet(() -> apart(attachment, Unprinted.GONE));
    }

    private Optional<byte[]> content(Actor actor, String caseId, FileAttachment attachment, @Nullable String purpose) {
        try {
            return Optional.of(attachments
                    .open(actor, caseId, attachment.address(), purpose)
                    .content());
        } catch (Refused refused) {
            if (refused.code().equals("attachment.gone")) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    private Attached apart(FileAttachment attachment, Unprinted why) {
        return new Attached(attachment.name(), say.about(attachment, 0, 0, why), false, List.of());
    }

    private Attached picture(FileAttachment attachment, byte[] content, PrintRoom room) {
        var drawn = Images.photograph(content);
        if (drawn.isEmpty()) {
            return apart(attachment, Unprinted.TYPE);
        }
        if (!room.take(drawn.get().length)) {
            return apart(attachment, Unprinted.FULL);
        }
        return new Attached(
                attachment.name(),
                say.about(attachment, 0, 1, null),
                false,
                List.of(new Picture(attachment.name(), drawn.get())));
    }

    private Attached pages(FileAttachment attachment, Drawn drawn) {
        return new Attached(
                attachment.name(),
                say.about(attachment, drawn.pages(), drawn.sheets().size(), drawn.lacking()),
                true,
                drawn.sheets().stream()
                        .map(sheet -> sheet(attachment, sheet, drawn.pages()))
                        .toList());
    }

    private Picture sheet(FileAttachment attachment, Sheet sheet, int pages) {
        return new Picture(say.sheet(attachment, sheet.nth(), pages), sheet.picture());
    }
}
