package org.fengqiao.projections.hotline;

import com.mongodb.client.MongoDatabase;
import org.fengqiao.projections.store.EmbeddedMongo;

class CallsOnEmbeddedTest extends CallsTest {
    @Override
    MongoDatabase freshDatabase() {
        return EmbeddedMongo.freshDatabase();
    }
}
