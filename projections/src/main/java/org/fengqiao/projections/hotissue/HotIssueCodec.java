package org.fengqiao.projections.hotissue;

import java.time.LocalDate;
import org.bson.Document;
import org.fengqiao.domain.hotissue.HotIssueEntry;
import org.fengqiao.domain.petition.Adoption;
import org.fengqiao.domain.petition.LeadingAnswer;
import org.fengqiao.domain.petition.Opinion;
import org.fengqiao.domain.petition.OpinionOutcome;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.store.RowCodec;
import org.fengqiao.projections.store.SealedField;
import org.jspecify.annotations.Nullable;

/** A hot issue as a document. */
final class HotIssueCodec implements RowCodec<HotIssueRow> {
    static final String UNIT = "unit";

    @Override
    public Document write(HotIssueRow row) {
        var document = new Document(UNIT, row.unit().value())
                .append("title", SealedField.write(row.said().title()))
                .append("kind", row.said().kind().name())
                .append("category", row.said().category())
                .append("confirmedOn", row.confirmedOn().toString());
        var answer = row.answer();
        if (row.answeredOn() != null && answer != null) {
            document.append("answeredOn", row.answeredOn().toString()).append("answer", write(answer));
        }
        return document;
    }

    private static Document write(LeadingAnswer answer) {
        var document = new Document();
        var opinion = answer.opinion();
        if (opinion != null) {
            document.append("request", SealedField.write(opinion.request()))
                    .append("facts", SealedField.write(opinion.factsAndReasons()))
                    .append("opinion", SealedField.write(opinion.opinion()))
                    .append("basis", SealedField.write(opinion.legalBasis()))
                    .append("outcome", opinion.outcome().name());
        }
        if (answer.reply() != null) {
            document.append("reply", SealedField.write(answer.reply()));
        }
        if (answer.adoption() != null) {
            document.append("adoption", answer.adoption().name());
        }
        return document;
    }

    @Override
    public HotIssueRow read(Document stored) {
        var answeredOn = stored.getString("answeredOn");
        var answer = stored.get("answer", Document.class);
        return new HotIssueRow(
                stored.getString("_id"),
                stored.getLong("position"),
                UnitCode.of(stored.getString(UNIT)),
                new HotIssueEntry(
                        SealedField.read(stored.get("title", Document.class)),
                        PetitionKind.valueOf(stored.getString("kind")),
                        stored.getString("category")),
                LocalDate.parse(stored.getString("confirmedOn")),
                answeredOn == null ? null : LocalDate.parse(answeredOn),
                answer == null ? null : answer(answer));
    }

    private static LeadingAnswer answer(Document stored) {
        var outcome = stored.getString("outcome");
        var adoption = stored.getString("adoption");
        return new LeadingAnswer(
                outcome == null
                        ? null
                        : new Opinion(
                                words(stored, "request"),
                                words(stored, "facts"),
                                words(stored, "opinion"),
                                words(stored, "basis"),
                                OpinionOutcome.valueOf(outcome)),
                wordsOrNull(stored, "reply"),
                adoption == null ? null : Adoption.valueOf(adoption));
    }

    private static Sealed words(Document stored, String field) {
        return SealedField.read(stored.get(field, Document.class));
    }

    private static @Nullable Sealed wordsOrNull(Document stored, String field) {
        return stored.containsKey(field) ? words(stored, field) : null;
    }
}
