package org.fengqiao.projections.units;

import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.fengqiao.domain.correction.Entries;
import org.fengqiao.domain.organisation.UnitEntry;
import org.fengqiao.domain.organisation.UnitHistory;
import org.fengqiao.domain.organisation.UnitStep;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitKind;
import org.fengqiao.domain.unit.UnitLevel;
import org.fengqiao.projections.store.RowCodec;

/** Units as documents: what was entered, as corrected since; days as ISO dates. */
final class UnitCodec implements RowCodec<UnitRecord> {
    @Override
    public Document write(UnitRecord unit) {
        return new Document(
                "entries",
                unit.history().entries().all().stream().map(UnitCodec::entry).toList());
    }

    @Override
    public UnitRecord read(Document stored) {
        var entries = stored.getList("entries", Document.class).stream()
                .map(UnitCodec::entry)
                .toList();
        return UnitRecord.of(
                UnitCode.of(stored.getString("_id")),
                new UnitHistory(new Entries<>(entries)),
                stored.get("position", Number.class).longValue());
    }

    private static Document entry(UnitEntry entry) {
        var kind = entry.kind();
        var level = entry.level();
        var superior = entry.superior();
        return new Document("step", entry.step().name())
                .append("day", entry.day().toString())
                .append("name", entry.name())
                .append("kind", kind == null ? null : kind.name())
                .append("level", level == null ? null : level.name())
                .append("superior", superior == null ? null : superior.value())
                .append(
                        "successors",
                        entry.successors().stream().map(UnitCode::value).toList());
    }

    private static UnitEntry entry(Document stored) {
        var kind = stored.getString("kind");
        var level = stored.getString("level");
        var superior = stored.getString("superior");
        return new UnitEntry(
                UnitStep.valueOf(stored.getString("step")),
                LocalDate.parse(stored.getString("day")),
                stored.getString("name"),
                kind == null ? null : UnitKind.valueOf(kind),
                level == null ? null : UnitLevel.valueOf(level),
                superior == null ? null : UnitCode.of(superior),
                stored.getList("successors", String.class, List.of()).stream()
                        .map(UnitCode::of)
                        .toList());
    }
}
