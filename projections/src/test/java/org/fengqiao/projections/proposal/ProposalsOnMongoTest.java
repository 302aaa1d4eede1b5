package org.fengqiao.projections.proposal;

import com.mongodb.client.MongoDatabase;
import org.fengqiao.projections.store.RealMongo;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RealMongo.class)
class ProposalsOnMongoTest extends ProposalsTest {
    @Override
    MongoDatabase freshDatabase() {
        return RealMongo.freshDatabase();
    }
}
