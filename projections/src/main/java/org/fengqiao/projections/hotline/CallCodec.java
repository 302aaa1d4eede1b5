package org.fengqiao.projections.hotline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.TreeSet;
import org.bson.Document;
import org.fengqiao.domain.hotline.CallState;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.store.RowCodec;
import org.jspecify.annotations.Nullable;

/** A call as a document; the sort key and the day are written for the indexes and never read back. */
final class CallCodec implements RowCodec<CallRow> {
    @Override
    public Document write(CallRow row) {
        var dueOn = row.dueOn();
        var document = new Document(CallStore.NUMBER, row.number())
                .append("takenAt", row.takenAt().at().toString())
                .append(CallStore.TAKEN, row.key())
                .append(CallStore.DAY, row.takenAt().day().toString())
                .append("by", row.by())
                .append(CallStore.UNIT, row.unit().value())
                .append(
                        CallStore.SCOPE,
                        row.scope().stream().map(UnitCode::value).toList())
                .append(CallStore.STATE, row.state().name())
                .append("category", row.category())
                .append("name", sealed(row.name()))
                .append("phone", sealed(row.phone()))
                .append("question", sealed(row.question()))
                .append("answer", sealed(row.answer()))
                .append("dueOn", dueOn == null ? null : dueOn.toString())
                .append("petition", row.petition());
        return row.caseId() == null ? document : document.append(CallStore.CASE, row.caseId());
    }

    @Override
    public CallRow read(Document stored) {
        var scope = new TreeSet<UnitCode>();
        stored.getList(CallStore.SCOPE, String.class).forEach(code -> scope.add(UnitCode.of(code)));
        var dueOn = stored.getString("dueOn");
        return new CallRow(
                stored.getString(CallStore.ID),
                stored.getLong("position"),
                stored.getString(CallStore.NUMBER),
                Moment.atMinute(LocalDateTime.parse(stored.getString("takenAt"))),
                stored.getString("by"),
                UnitCode.of(stored.getString(CallStore.UNIT)),
                scope,
                CallState.valueOf(stored.getString(CallStore.STATE)),
                stored.getString("category"),
                unsealedOrNull(stored, "name"),
                unsealed(stored.get("phone", Document.class)),
                unsealed(stored.get("question", Document.class)),
                unsealedOrNull(stored, "answer"),
                dueOn == null ? null : LocalDate.parse(dueOn),
                stored.getString(CallStore.CASE),
                stored.getString("petition"));
    }

    private static @Nullable Document sealed(@Nullable Sealed words) {
        return words == null
                ? null
                : new Document("k", words.keyId()).append("n", words.nonce()).append("c", words.ciphertext());
    }

    private static @Nullable Sealed unsealedOrNull(Document stored, String field) {
        var words = stored.get(field, Document.class);
        return words == null ? null : unsealed(words);
    }

    private static Sealed unsealed(Document words) {
        return new Sealed(words.getString("k"), words.getString("n"), words.getString("c"));
    }
}
