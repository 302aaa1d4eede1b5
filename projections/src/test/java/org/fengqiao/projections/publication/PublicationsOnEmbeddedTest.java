package org.fengqiao.projections.publication;

import com.mongodb.client.MongoDatabase;
import org.fengqiao.projections.store.EmbeddedMongo;

class PublicationsOnEmbeddedTest extends PublicationsTest {
    @Override
    MongoDatabase freshDatabase() {
        return EmbeddedMongo.freshDatabase();
    }
}
