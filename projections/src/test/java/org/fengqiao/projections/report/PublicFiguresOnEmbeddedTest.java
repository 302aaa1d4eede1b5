package org.fengqiao.projections.report;

import com.mongodb.client.MongoDatabase;
import org.fengqiao.projections.store.EmbeddedMongo;

class PublicFiguresOnEmbeddedTest extends PublicFiguresTest {
    @Override
    MongoDatabase freshDatabase() {
        return EmbeddedMongo.freshDatabase();
    }
}
