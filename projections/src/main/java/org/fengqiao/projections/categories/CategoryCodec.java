package org.fengqiao.projections.categories;

import org.bson.Document;
import org.fengqiao.projections.categories.CategoryTree.CategoryRow;
import org.fengqiao.projections.store.RowCodec;

/** Categories as documents. */
final class CategoryCodec implements RowCodec<CategoryRecord> {
    @Override
    public Document write(CategoryRecord category) {
        var row = category.row();
        return new Document("parent", row.parent())
                .append("name", row.name())
                .append("nameEn", row.nameEn())
                .append("level", row.level())
                .append("open", row.open());
    }

    @Override
    public CategoryRecord read(Document stored) {
        var row = new CategoryRow(
                stored.getString("_id"),
                stored.getString("parent"),
                stored.getString("name"),
                stored.getString("nameEn"),
                stored.getInteger("level"),
                stored.getBoolean("open"));
        return new CategoryRecord(row, stored.get("position", Number.class).longValue());
    }
}
