package org.fengqiao.projections.hotissue;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import java.util.Objects;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.bson.Document;
import org.fengqiao.domain.hotissue.HotIssueEntry;
import org.fengqiao.domain.hotissue.HotIssueEvent;
import org.fengqiao.domain.hotissue.HotIssueEvent.HotIssueAnswered;
import org.fengqiao.domain.hotissue.HotIssueEvent.HotIssueConfirmed;
import org.fengqiao.domain.hotissue.HotIssueEvent.HotIssueCorrected;
import org.fengqiao.domain.petition.Complainant;
import org.fengqiao.domain.petition.IntakeEvent.LetterImported;
import org.fengqiao.domain.petition.IntakeEvent.PetitionLodged;
import org.fengqiao.domain.petition.JointEvent.DrawnTogether;
import org.fengqiao.domain.petition.JointEvent.HotIssueJoined;
import org.fengqiao.domain.petition.JointEvent.HotIssueLeft;
import org.fengqiao.domain.petition.Letter;
import org.fengqiao.domain.petition.PetitionEvent;
import org.fengqiao.domain.petition.RecordEvent.FactCorrected;
import org.fengqiao.projections.hotissue.MatterWords.Part;
import org.fengqiao.projections.store.Generation;
import org.fengqiao.projections.store.Processor;
import org.fengqiao.projections.words.Vault;
import org.jspecify.annotations.Nullable;

/** Keeps hot issues, their letters, and what letters are compared by (热点投影). */
@ProcessingGroup(Processor.Group.CASES)
public final class HotIssueProjection {
    private final HotIssueStore store;

    /** Makes the indexes too, if they are missing. */
    public HotIssueProjection(MongoDatabase database, Generation generation, Vault vault) {
        this.store = HotIssueStore.in(database, generation, vault);
        store.createIndexes();
    }

    @EventHandler
    void on(PetitionEvent event) {
        switch (event) {
            case PetitionLodged e -> written(e.caseId(), e.complainant(), e.letter());
            case LetterImported e -> written(e.caseId(), e.complainant(), e.letter());
            case FactCorrected e when e.is().words() != null -> corrected(e);
            case HotIssueJoined e ->
                store.letters()
                        .replaceOne(
                                eq("_id", e.caseId()),
                                new Document("_id", e.caseId()).append(HotIssueStore.ISSUE, e.issueId()),
                                new ReplaceOptions().upsert(true));
            case DrawnTogether e ->
                store.letters()
                        .updateOne(
                                eq("_id", e.caseId()),
                                Updates.set(HotIssueStore.FROM, e.from().unit().value()));
            case HotIssueLeft e -> store.letters().deleteOne(eq("_id", e.caseId()));
            default -> {}
        }
    }

    private void written(String caseId, Complainant complainant, Letter letter) {
        store.words().worded(caseId, Part.TITLE, letter.title());
        store.words().worded(caseId, Part.TEXT, letter.text());
        store.words().worded(caseId, Part.NAME, complainant.name());
    }

    private void corrected(FactCorrected e) {
        var words = Objects.requireNonNull(e.is().words());
        switch (e.is().fact()) {
            case TITLE -> store.words().worded(e.caseId(), Part.TITLE, words);
            case TEXT -> store.words().worded(e.caseId(), Part.TEXT, words);
            case NAME -> store.words().worded(e.caseId(), Part.NAME, words);
            case PHONE, ADDRESS, CHANNEL, RECEIVED_ON, KIND, CATEGORY, UNIT -> {}
        }
    }

    @EventHandler
    void on(HotIssueEvent event, @SequenceNumber long sequence) {
        store.issues().step(event.issueId(), sequence, before -> switch (event) {
            case HotIssueConfirmed e ->
                new HotIssueRow(
                        e.issueId(),
                        sequence,
                        e.unit(),
                        new HotIssueEntry(e.title(), e.kind(), e.category()),
                        e.occurredAt().day(),
                        null,
                        null);
            case HotIssueAnswered e ->
                there(before).answered(sequence, e.occurredAt().day(), e.answer());
            case HotIssueCorrected e -> there(before).corrected(sequence, e.is());
        });
    }

    private static HotIssueRow there(@Nullable HotIssueRow before) {
        return Objects.requireNonNull(before, "a hot issue begins by being confirmed");
    }
}
