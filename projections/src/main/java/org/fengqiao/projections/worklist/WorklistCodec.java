package org.fengqiao.projections.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.fengqiao.domain.paper.PaperKind;
import org.fengqiao.domain.petition.Holder;
import org.fengqiao.domain.petition.Mark;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.petition.PetitionState;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitLevel;
import org.fengqiao.projections.store.RowCodec;
import org.fengqiao.projections.store.SealedField;
import org.jspecify.annotations.Nullable;

/** A row as a document. Sort keys and ancestors of the category are written for the indexes and never read back. */
final class WorklistCodec implements RowCodec<WorklistRow> {
    @Override
    public Document write(WorklistRow row) {
        var seat = row.seat();
        var document = new Document(Field.NUMBER, row.number())
                .append(Field.STATE, row.state().name())
                .append("receivedOn", row.receivedOn().toString())
                .append("unit", seat.holder().unit().value())
                .append("account", seat.holder().account())
                .append(Field.DESK, seat.desk())
                .append(Field.DESKS, row.desks())
                .append("steps", seat.steps().stream().map(WorklistCodec::step).toList())
                .append("involved", codes(seat.involved()))
                .append("assisting", codes(seat.assisting()))
                .append(Field.SCOPE, codes(seat.reach().scope()))
                .append(Field.LEVEL, seat.reach().level().name())
                .append("terms", terms(row.dues()))
                .append("title", SealedField.write(row.title()))
                .append("name", SealedField.write(row.name()))
                .append("headcount", row.headcount())
                .append(Field.PAPERS_DUE, names(row.papers().due()))
                .append(Field.PAPERS_HAD, names(row.papers().had()))
                .append(Field.MARKS, names(row.marks()))
                .append("decided", row.decided().stream().sorted().toList())
                .append("changedAt", Date.from(row.last().at()))
                .append("changedBy", row.last().by())
                .append(Field.DUE, row.dueOn() + "/" + row.id())
                .append(Field.RECEIVED, row.receivedOn() + "/" + row.id());
        row.dues().unnoted().ifPresent(on -> document.append(Field.UNNOTED, on + "/" + row.id()));
        seat.kept().writeTo(document);
        if (row.stateBefore() != null) {
            document.append("stateBefore", row.stateBefore().name());
        }
        if (row.kind() != null) {
            document.append(Field.KIND, row.kind().name());
        }
        var category = row.category();
        if (category != null) {
            document.append(Field.CATEGORY, category)
                    .append(Field.CATEGORY_1, CategoryLevel.FIRST.cut(category))
                    .append(Field.CATEGORY_2, CategoryLevel.SECOND.cut(category));
        }
        return document;
    }

    @Override
    public WorklistRow read(Document stored) {
        var kind = stored.getString(Field.KIND);
        var before = stored.getString("stateBefore");
        return new WorklistRow(
                stored.getString(Field.ID),
                stored.getLong(Field.POSITION),
                stored.getString(Field.NUMBER),
                LocalDate.parse(stored.getString("receivedOn")),
                PetitionState.valueOf(stored.getString(Field.STATE)),
                before == null ? null : PetitionState.valueOf(before),
                kind == null ? null : PetitionKind.valueOf(kind),
                stored.getString(Field.CATEGORY),
                seat(stored),
                dues(stored.getList("terms", Document.class)),
                SealedField.read(stored.get("title", Document.class)),
                SealedField.read(stored.get("name", Document.class)),
                stored.getInteger("headcount", 1),
                new Papers(papers(stored, Field.PAPERS_DUE), Set.copyOf(papers(stored, Field.PAPERS_HAD))),
                Set.copyOf(stored.getList("decided", String.class)),
                stored.getList(Field.MARKS, String.class).stream()
                        .map(Mark::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                change(stored));
    }

    private static List<String> names(Collection<? extends Enum<?>> names) {
        return names.stream().map(Enum::name).sorted().toList();
    }

    /** Rows that were written before papers were counted name none. */
    private static List<PaperKind> papers(Document stored, String field) {
        return stored.getList(field, String.class, List.of()).stream()
                .map(PaperKind::valueOf)
                .toList();
    }

    /** Rows that were written before the queue told who have no name in them. */
    private static WorklistRow.Change change(Document stored) {
        var by = stored.getString("changedBy");
        var at = Instant.ofEpochMilli(stored.getDate("changedAt").getTime());
        return new WorklistRow.Change(at, by == null ? "" : by);
    }

    private static Seat seat(Document stored) {
        return new Seat(
                new Holder(UnitCode.of(stored.getString("unit")), stored.getString("account")),
                stored.getList("steps", Document.class).stream()
                        .map(step -> new Seat.Step(UnitCode.of(step.getString("from")), step.getBoolean("report")))
                        .toList(),
                units(stored.getList("involved", String.class)),
                units(stored.getList("assisting", String.class)),
                new Seat.Reach(
                        units(stored.getList(Field.SCOPE, String.class)),
                        Seat.unitOf(stored.getString(Field.DESK)),
                        UnitLevel.valueOf(stored.getString(Field.LEVEL))),
                Kept.readFrom(stored));
    }

    private static Document step(Seat.Step step) {
        return new Document("from", step.from().value()).append("report", step.reportWanted());
    }

    private static List<Document> terms(Dues dues) {
        return dues.running().entrySet().stream()
                .map(entry -> new Document("clock", entry.getKey().name())
                        .append("on", entry.getValue().on().toString())
                        .append("provisional", entry.getValue().provisional())
                        .append("noted", dues.noted().contains(entry.getKey())))
                .toList();
    }

    private static Dues dues(List<Document> terms) {
        var running = new EnumMap<Clock, Dues.Due>(Clock.class);
        var noted = EnumSet.noneOf(Clock.class);
        for (var term : terms) {
            var clock = Clock.valueOf(term.getString("clock"));
            running.put(clock, new Dues.Due(LocalDate.parse(term.getString("on")), term.getBoolean("provisional")));
            if (term.getBoolean("noted", false)) {
                noted.add(clock);
            }
        }
        return new Dues(running, noted);
    }

    static List<String> codes(Collection<UnitCode> units) {
        return units.stream().map(UnitCode::value).sorted().toList();
    }

    private static Set<UnitCode> units(@Nullable List<String> codes) {
        return codes == null ? Set.of() : codes.stream().map(UnitCode::of).collect(Collectors.toUnmodifiableSet());
    }
}
