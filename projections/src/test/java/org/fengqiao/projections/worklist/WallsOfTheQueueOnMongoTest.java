package org.fengqiao.projections.worklist;

import com.mongodb.client.MongoDatabase;
import org.fengqiao.projections.store.RealMongo;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RealMongo.class)
class WallsOfTheQueueOnMongoTest extends WallsOfTheQueueTest {
    @Override
    MongoDatabase freshDatabase() {
        return RealMongo.freshDatabase();
    }
}
