package org.fengqiao.projections.publication;

import java.time.LocalDate;
import org.bson.Document;
import org.fengqiao.domain.petition.Publication;
import org.fengqiao.domain.petition.ReviewOutcome;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.publication.PublicationRow.Shown;
import org.fengqiao.projections.store.RowCodec;
import org.fengqiao.projections.store.SealedField;

/** The last word on a case as a document; what is not published has no fields to be found by. */
final class PublicationCodec implements RowCodec<PublicationRow> {
    @Override
    public Document write(PublicationRow row) {
        var document = new Document("outcome", row.outcome().name())
                .append("decidedOn", row.decidedOn().toString());
        var shown = row.shown();
        if (shown != null) {
            document.append(PublicationStore.SHOWN, shown.id())
                    .append(PublicationStore.KEY, shown.key())
                    .append("by", shown.by().value())
                    .append(PublicationStore.FROM, shown.period().from().toString())
                    .append(PublicationStore.UNTIL, shown.period().until().toString())
                    .append("title", SealedField.write(shown.title()))
                    .append("text", SealedField.write(shown.text()));
        }
        return document;
    }

    @Override
    public PublicationRow read(Document stored) {
        var shown = stored.getString(PublicationStore.SHOWN);
        return new PublicationRow(
                stored.getString("_id"),
                stored.getLong("position"),
                ReviewOutcome.valueOf(stored.getString("outcome")),
                LocalDate.parse(stored.getString("decidedOn")),
                shown == null ? null : shown(shown, stored));
    }

    private static Shown shown(String id, Document stored) {
        return new Shown(
                id,
                UnitCode.of(stored.getString("by")),
                new Publication(day(stored, PublicationStore.FROM), day(stored, PublicationStore.UNTIL)),
                SealedField.read(stored.get("title", Document.class)),
                SealedField.read(stored.get("text", Document.class)));
    }

    private static LocalDate day(Document stored, String field) {
        return LocalDate.parse(stored.getString(field));
    }
}
