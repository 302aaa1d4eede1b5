package org.fengqiao.projections.publication;

import com.mongodb.client.MongoDatabase;
import org.fengqiao.projections.store.RealMongo;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RealMongo.class)
class PublicationsOnMongoTest extends PublicationsTest {
    @Override
    MongoDatabase freshDatabase() {
        return RealMongo.freshDatabase();
    }
}
