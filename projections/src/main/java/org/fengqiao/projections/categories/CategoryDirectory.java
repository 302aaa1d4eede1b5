package org.fengqiao.projections.categories;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import org.fengqiao.domain.classification.CategoryEvent;
import org.fengqiao.projections.directory.Directory;
import org.fengqiao.projections.store.Generation;

/** The categories of one generation, stored and in memory (分类目录). */
public final class CategoryDirectory {
    private final Directory<CategoryRecord, AllCategories> directory;

    public CategoryDirectory(MongoDatabase database, Generation generation, InstantSource clock) {
        directory = new Directory<>(database, generation, "categories", new CategoryCodec(), AllCategories::new, clock);
    }

    /** Sequence up to which the row has come, −1 when there is none. */
    public long positionOf(String id) {
        return directory.positionOf(id);
    }

    void step(CategoryEvent event, long position) {
        directory.step(event.code(), position, before -> CategoryRecord.after(before, event, position));
    }

    AllCategories all() {
        return directory.view();
    }
}
