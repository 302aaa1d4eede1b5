package org.fengqiao.projections.proposal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bson.Document;
import org.fengqiao.domain.petition.Adoption;
import org.fengqiao.domain.proposal.Addressee;
import org.fengqiao.domain.proposal.Grounds;
import org.fengqiao.domain.proposal.ProposalCorrection;
import org.fengqiao.domain.proposal.ProposalEntry;
import org.fengqiao.domain.proposal.ProposalFact;
import org.fengqiao.domain.proposal.ProposalKind;
import org.fengqiao.domain.proposal.ProposalState;
import org.fengqiao.domain.proposal.WrittenAnswer;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.proposal.Proposals.StepKind;
import org.fengqiao.projections.store.RowCodec;
import org.fengqiao.projections.store.SealedField;
import org.fengqiao.projections.worklist.Kept;
import org.jspecify.annotations.Nullable;

/** A proposal as a document; sort key, report keys and wall keys are written for the indexes and never read back. */
final class ProposalCodec implements RowCodec<ProposalRow> {
    private static final String LINE = "line";
    private static final String STEPS = "steps";

    @Override
    public Document write(ProposalRow row) {
        var entry = row.entry();
        var addressee = entry.addressee();
        var unit = addressee.unit();
        var document = new Document(ProposalStore.NUMBER, row.number())
                .append("madeAt", row.madeAt().at().toString())
                .append(ProposalStore.MADE, row.key())
                .append(ProposalStore.STATE, row.state().name())
                .append(ProposalStore.SCOPE, codes(row.scope()))
                .append(LINE, codes(row.line()))
                .append(ProposalStore.KEYS, keys(row))
                .append(ProposalStore.BY, entry.by().value())
                .append(ProposalStore.KIND, entry.kind().name())
                .append(ProposalStore.ADDRESSEE, unit == null ? null : unit.value())
                .append("body", sealed(addressee.body()))
                .append("subject", SealedField.write(entry.subject()))
                .append("text", SealedField.write(entry.text()))
                .append("issues", entry.grounds().issues())
                .append(ProposalStore.ANSWER_BY, entry.answerBy().toString())
                .append(STEPS, row.steps().stream().map(ProposalCodec::step).toList());
        if (!entry.grounds().cases().isEmpty()) {
            document.append(ProposalStore.CASES, entry.grounds().cases());
        }
        row.kept().writeTo(document);
        var answer = entry.answer();
        return answer == null ? document : document.append("answer", answer(answer));
    }

    private static List<String> keys(ProposalRow row) {
        var answer = row.entry().answer();
        var years = answer == null
                ? Stream.of(row.madeAt().day().getYear())
                : Stream.of(row.madeAt().day().getYear(), answer.on().getYear());
        return years.distinct()
                .flatMap(year -> row.line().stream().map(unit -> key(unit, year)))
                .toList();
    }

    static String key(UnitCode unit, int year) {
        return unit + "/" + year;
    }

    @Override
    public ProposalRow read(Document stored) {
        var madeAt = Moment.atMinute(LocalDateTime.parse(stored.getString("madeAt")));
        return new ProposalRow(
                stored.getString(ProposalStore.ID),
                stored.getLong("position"),
                stored.getString(ProposalStore.NUMBER),
                madeAt,
                ProposalState.valueOf(stored.getString(ProposalStore.STATE)),
                entry(stored, madeAt),
                new TreeSet<>(units(stored, ProposalStore.SCOPE)),
                units(stored, LINE),
                stored.getList(STEPS, Document.class, List.of()).stream()
                        .map(ProposalCodec::step)
                        .toList());
    }

    private static ProposalEntry entry(Document stored, Moment madeAt) {
        var unit = stored.getString(ProposalStore.ADDRESSEE);
        var answer = stored.get("answer", Document.class);
        return new ProposalEntry(
                stored.getString(ProposalStore.ID),
                UnitCode.of(stored.getString(ProposalStore.BY)),
                ProposalKind.valueOf(stored.getString(ProposalStore.KIND)),
                new Addressee(unit == null ? null : UnitCode.of(unit), unsealed(stored, "body")),
                Kept.readFrom(stored).accused(),
                SealedField.read(stored.get("subject", Document.class)),
                SealedField.read(stored.get("text", Document.class)),
                new Grounds(
                        stored.getList(ProposalStore.CASES, String.class, List.of()),
                        stored.getList("issues", String.class, List.of())),
                madeAt.day(),
                LocalDate.parse(stored.getString(ProposalStore.ANSWER_BY)),
                answer == null ? null : answer(answer));
    }

    private static Document answer(WrittenAnswer answer) {
        return new Document("adoption", answer.adoption().name())
                .append("words", SealedField.write(answer.words()))
                .append("on", answer.on().toString());
    }

    private static WrittenAnswer answer(Document stored) {
        return new WrittenAnswer(
                Adoption.valueOf(stored.getString("adoption")),
                SealedField.read(stored.get("words", Document.class)),
                LocalDate.parse(stored.getString("on")));
    }

    private static Document step(ProposalRow.Took took) {
        var was = took.was();
        var is = took.is();
        var document = new Document("kind", took.kind().name())
                .append("at", took.at().at().toString())
                .append("precision", took.at().precision().name())
                .append("by", took.by())
                .append("words", sealed(took.words()));
        return was == null || is == null
                ? document
                : document.append("fact", is.fact().name())
                        .append("was", sealed(was.words()))
                        .append("wasValue", was.value())
                        .append("is", sealed(is.words()))
                        .append("isValue", is.value());
    }

    private static ProposalRow.Took step(Document stored) {
        var name = stored.getString("fact");
        var fact = name == null ? null : ProposalFact.valueOf(name);
        var at = LocalDateTime.parse(stored.getString("at"));
        return new ProposalRow.Took(
                StepKind.valueOf(stored.getString("kind")),
                Moment.Precision.DAY.name().equals(stored.getString("precision"))
                        ? Moment.onDay(at.toLocalDate())
                        : Moment.atMinute(at),
                stored.getString("by"),
                fact == null
                        ? null
                        : new ProposalCorrection(fact, unsealed(stored, "was"), stored.getString("wasValue")),
                fact == null ? null : new ProposalCorrection(fact, unsealed(stored, "is"), stored.getString("isValue")),
                unsealed(stored, "words"));
    }

    static List<String> codes(Collection<UnitCode> units) {
        return units.stream().map(UnitCode::value).toList();
    }

    private static List<UnitCode> units(Document stored, String field) {
        return stored.getList(field, String.class).stream().map(UnitCode::of).toList();
    }

    private static @Nullable Document sealed(@Nullable Sealed words) {
        return words == null ? null : SealedField.write(words);
    }

    private static @Nullable Sealed unsealed(Document stored, String field) {
        var words = stored.get(field, Document.class);
        return words == null ? null : SealedField.read(words);
    }
}
