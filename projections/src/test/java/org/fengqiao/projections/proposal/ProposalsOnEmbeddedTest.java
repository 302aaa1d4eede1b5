package org.fengqiao.projections.proposal;

import com.mongodb.client.MongoDatabase;
import org.fengqiao.projections.store.EmbeddedMongo;

class ProposalsOnEmbeddedTest extends ProposalsTest {
    @Override
    MongoDatabase freshDatabase() {
        return EmbeddedMongo.freshDatabase();
    }
}
