package org.fengqiao.projections.hotline;

import com.mongodb.client.MongoDatabase;
import org.fengqiao.projections.store.RealMongo;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RealMongo.class)
class CallsOnMongoTest extends CallsTest {
    @Override
    MongoDatabase freshDatabase() {
        return RealMongo.freshDatabase();
    }
}
