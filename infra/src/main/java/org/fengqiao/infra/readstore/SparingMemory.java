package org.fengqiao.infra.readstore;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.backend.memory.MemoryCollection;
import de.bwaldvogel.mongo.backend.memory.MemoryDatabase;
import de.bwaldvogel.mongo.bson.Document;

/**
 * Memory for documents that keeps what they repeat once. Every document comes off the wire with a copy of its own of each
 * field's name, code, day and hash, and those had become most of the heap.
 *
 * @see "ADR 0010 embedded read models live in memory"
 */
final class SparingMemory extends MemoryBackend {
    @Override
    public MemoryDatabase openOrCreateDatabase(String name) {
        return new Database(name, getCursorRegistry());
    }

    private static final class Database extends MemoryDatabase {
        Database(String name, CursorRegistry cursors) {
            super(name, cursors);
        }

        @Override
        protected MemoryCollection openOrCreateCollection(String name, CollectionOptions options) {
            return new Collection(this, name, options, cursorRegistry);
        }
    }

    private static final class Collection extends MemoryCollection {
        Collection(MongoDatabase database, String name, CollectionOptions options, CursorRegistry cursors) {
            super(database, name, options, cursors);
        }

        @Override
        protected Integer addDocumentInternal(Document document) {
            return super.addDocumentInternal(Repeated.once(document));
        }

        /** Who reads it meanwhile must not see a field come or go. */
        @Override
        protected void handleUpdate(Integer position, Document one, Document other) {
            getDocument(position).entrySet().forEach(field -> field.setValue(Repeated.once(field.getValue())));
        }
    }
}
