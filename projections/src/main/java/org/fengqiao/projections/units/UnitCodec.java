package org.fengqiao.projections.units;

import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitKind;
import org.fengqiao.domain.unit.UnitLevel;
import org.fengqiao.projections.store.RowCodec;
import org.fengqiao.projections.units.UnitRecord.Form;
import org.fengqiao.projections.units.Units.UnitRow;
import org.jspecify.annotations.Nullable;

/** Units as documents; days as ISO dates. */
final class UnitCodec implements RowCodec<UnitRecord> {
    @Override
    public Document write(UnitRecord unit) {
        return new Document("forms", unit.forms().stream().map(UnitCodec::form).toList());
    }

    @Override
    public UnitRecord read(Document stored) {
        var code = UnitCode.of(stored.getString("_id"));
        var forms = stored.getList("forms", Document.class, List.of()).stream()
                .map(form -> form(code, form))
                .toList();
        return new UnitRecord(forms, stored.get("position", Number.class).longValue());
    }

    private static Document form(Form form) {
        var row = form.row();
        var superior = row.superior();
        var until = row.validUntil();
        return new Document("from", form.from().toString())
                .append("name", row.name())
                .append("kind", row.kind().name())
                .append("level", row.level().name())
                .append("superior", superior == null ? null : superior.value())
                .append("validFrom", row.validFrom().toString())
                .append("validUntil", until == null ? null : until.toString());
    }

    private static Form form(UnitCode code, Document stored) {
        var superior = stored.getString("superior");
        var row = new UnitRow(
                code,
                stored.getString("name"),
                UnitKind.valueOf(stored.getString("kind")),
                UnitLevel.valueOf(stored.getString("level")),
                superior == null ? null : UnitCode.of(superior),
                LocalDate.parse(stored.getString("validFrom")),
                day(stored.getString("validUntil")));
        return new Form(LocalDate.parse(stored.getString("from")), row);
    }

    private static @Nullable LocalDate day(@Nullable String stored) {
        return stored == null ? null : LocalDate.parse(stored);
    }
}
