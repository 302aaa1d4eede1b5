package org.fengqiao.projections.publication;

import com.mongodb.client.MongoDatabase;
import java.util.Objects;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.fengqiao.domain.petition.Instance;
import org.fengqiao.domain.petition.PetitionEvent;
import org.fengqiao.domain.petition.PublicationEvent.OpinionPublished;
import org.fengqiao.domain.petition.PublicationEvent.PublicationWithdrawn;
import org.fengqiao.domain.petition.RemedyEvent.ReviewConcluded;
import org.fengqiao.projections.store.Generation;
import org.fengqiao.projections.store.Processor;
import org.fengqiao.projections.store.Rows;
import org.jspecify.annotations.Nullable;

/** Keeps what everybody may read (公示投影). */
@ProcessingGroup(Processor.Group.CASES)
public final class PublicationsProjection {
    private final Rows<PublicationRow> rows;

    /** Makes the indexes too, if they are missing. */
    public PublicationsProjection(MongoDatabase database, Generation generation) {
        var store = PublicationStore.in(database, generation);
        store.createIndexes();
        rows = store.rows();
    }

    @EventHandler
    void on(PetitionEvent event, @SequenceNumber long sequence) {
        switch (event) {
            case ReviewConcluded e
            when e.instance() == Instance.RE_REVIEW && e.backTo() == null ->
                rows.step(
                        e.caseId(),
                        sequence,
                        _ -> new PublicationRow(
                                e.caseId(), sequence, e.opinion().outcome(), e.on(), null));
            case OpinionPublished e ->
                rows.step(e.caseId(), sequence, before -> there(before).published(sequence, e));
            case PublicationWithdrawn e ->
                rows.step(e.caseId(), sequence, before -> there(before).takenDown(sequence));
            default -> {}
        }
    }

    private static PublicationRow there(@Nullable PublicationRow before) {
        return Objects.requireNonNull(before, "a last word comes before its publication");
    }
}
