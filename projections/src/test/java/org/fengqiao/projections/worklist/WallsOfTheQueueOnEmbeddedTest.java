package org.fengqiao.projections.worklist;

import com.mongodb.client.MongoDatabase;
import org.fengqiao.projections.store.EmbeddedMongo;

class WallsOfTheQueueOnEmbeddedTest extends WallsOfTheQueueTest {
    @Override
    MongoDatabase freshDatabase() {
        return EmbeddedMongo.freshDatabase();
    }
}
