package org.fengqiao.infra.blobs;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.types.Binary;
import org.fengqiao.infra.mongo.RealMongo;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RealMongo.class)
class GridFsBlobsTest extends BlobsTest {
    private final MongoDatabase database = RealMongo.client().getDatabase(RealMongo.freshDatabase());

    @Override
    Blobs open() {
        return new GridFsBlobs(database);
    }

    @Override
    void damage(String hash) {
        Document file = database.getCollection("blobs.files")
                .find(Filters.eq("filename", hash))
                .first();
        database.getCollection("blobs.chunks")
                .updateMany(
                        Filters.eq("files_id", file.get("_id")), Updates.set("data", new Binary(new byte[] {3, 2, 1})));
    }
}
