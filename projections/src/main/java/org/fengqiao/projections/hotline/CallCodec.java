package org.fengqiao.projections.hotline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeSet;
import org.bson.Document;
import org.fengqiao.domain.hotline.CallCorrection;
import org.fengqiao.domain.hotline.CallEntry;
import org.fengqiao.domain.hotline.CallFact;
import org.fengqiao.domain.hotline.CallState;
import org.fengqiao.domain.hotline.Caller;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.store.RowCodec;
import org.fengqiao.projections.store.SealedField;
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
                .append("petition", row.petition())
                .append(
                        "amendments",
                        row.amendments().stream().map(CallCodec::amendment).toList());
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
                new CallEntry(
                        new Caller(
                                unsealedOrNull(stored, "name"), SealedField.read(stored.get("phone", Document.class))),
                        SealedField.read(stored.get("question", Document.class)),
                        stored.getString("category"),
                        unsealedOrNull(stored, "answer")),
                dueOn == null ? null : LocalDate.parse(dueOn),
                stored.getString(CallStore.CASE),
                stored.getString("petition"),
                stored.getList("amendments", Document.class, List.of()).stream()
                        .map(CallCodec::amendment)
                        .toList());
    }

    private static Document amendment(CallRow.Amendment one) {
        return new Document("fact", one.is().fact().name())
                .append("was", sealed(one.was().words()))
                .append("wasValue", one.was().value())
                .append("is", sealed(one.is().words()))
                .append("isValue", one.is().value())
                .append("reason", SealedField.write(one.reason()))
                .append("at", one.at().at().toString())
                .append("by", one.by());
    }

    private static CallRow.Amendment amendment(Document stored) {
        var fact = CallFact.valueOf(stored.getString("fact"));
        return new CallRow.Amendment(
                new CallCorrection(fact, unsealedOrNull(stored, "was"), stored.getString("wasValue")),
                new CallCorrection(fact, unsealedOrNull(stored, "is"), stored.getString("isValue")),
                SealedField.read(stored.get("reason", Document.class)),
                Moment.atMinute(LocalDateTime.parse(stored.getString("at"))),
                stored.getString("by"));
    }

    private static @Nullable Document sealed(@Nullable Sealed words) {
        return words == null ? null : SealedField.write(words);
    }

    private static @Nullable Sealed unsealedOrNull(Document stored, String field) {
        var words = stored.get(field, Document.class);
        return words == null ? null : SealedField.read(words);
    }
}
