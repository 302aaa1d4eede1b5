package org.fengqiao.projections.categories;

import java.time.LocalDate;
import org.bson.Document;
import org.fengqiao.domain.classification.CategoryEntry;
import org.fengqiao.domain.classification.CategoryHistory;
import org.fengqiao.domain.classification.CategoryStep;
import org.fengqiao.domain.correction.Entries;
import org.fengqiao.projections.categories.CategoryRecord.Place;
import org.fengqiao.projections.store.RowCodec;

/** Categories as documents: what was entered, as corrected since; days as ISO dates. */
final class CategoryCodec implements RowCodec<CategoryRecord> {
    @Override
    public Document write(CategoryRecord category) {
        return new Document("parent", category.place().parent())
                .append("level", category.place().level())
                .append(
                        "entries",
                        category.history().entries().all().stream()
                                .map(CategoryCodec::entry)
                                .toList());
    }

    @Override
    public CategoryRecord read(Document stored) {
        var place = new Place(stored.getString("_id"), stored.getString("parent"), stored.getInteger("level"));
        var entries = stored.getList("entries", Document.class).stream()
                .map(CategoryCodec::entry)
                .toList();
        return CategoryRecord.of(
                place,
                new CategoryHistory(new Entries<>(entries)),
                stored.get("position", Number.class).longValue());
    }

    private static Document entry(CategoryEntry entry) {
        return new Document("step", entry.step().name())
                .append("day", entry.day().toString())
                .append("name", entry.name())
                .append("nameEn", entry.nameEn())
                .append("to", entry.to())
                .append("withdrawn", entry.withdrawn());
    }

    private static CategoryEntry entry(Document stored) {
        return new CategoryEntry(
                CategoryStep.valueOf(stored.getString("step")),
                LocalDate.parse(stored.getString("day")),
                stored.getString("name"),
                stored.getString("nameEn"),
                stored.getString("to"),
                stored.getBoolean("withdrawn", false));
    }
}
