package org.fengqiao.projections.petitionfile;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fengqiao.domain.petition.Attachment;
import org.fengqiao.domain.petition.EndingEvent.PetitionSupplemented;
import org.fengqiao.domain.petition.HandlingEvent.AttachmentAdded;
import org.fengqiao.domain.petition.IntakeEvent.PetitionLodged;
import org.fengqiao.domain.petition.TrackEvent.AgreementReached;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.projections.history.CaseStory;
import org.fengqiao.projections.reading.OpenedWords;

/** What the complainant handed in later, and the files of the case (附件与补充材料). */
record Papers(CaseStory story, OpenedWords words) {
    /** Oldest first. */
    List<FileAttachment> attachments() {
        return story.events().stream()
                .flatMap(recorded -> switch (recorded.event()) {
                    case PetitionLodged e -> e.attachments().stream().map(a -> paper(a, e.occurredAt()));
                    case PetitionSupplemented e -> e.attachments().stream().map(a -> paper(a, e.occurredAt()));
                    case AttachmentAdded e -> Stream.of(paper(e.attachment(), e.occurredAt()));
                    case AgreementReached e
                    when e.agreement().paper() != null ->
                        Stream.of(paper(Objects.requireNonNull(e.agreement().paper()), e.occurredAt()));
                    default -> Stream.<FileAttachment>empty();
                })
                .toList();
    }

    /** Oldest first. */
    List<Supplement> supplements() {
        return story.told(PetitionSupplemented.class)
                .map(told -> told.event())
                .map(e -> new Supplement(
                        e.occurredAt(),
                        words.text(e.words()),
                        e.attachments().stream()
                                .map(a -> paper(a, e.occurredAt()))
                                .toList()))
                .sorted(Comparator.comparing(supplement -> supplement.at().at()))
                .toList();
    }

    private FileAttachment paper(Attachment a, Moment at) {
        return new FileAttachment(
                a.address(), words.text(a.name()), words.text(a.digest()), a.mediaType(), a.size(), a.inner(), at);
    }
}
