package org.fengqiao.projections.report;

import com.mongodb.client.MongoDatabase;
import org.fengqiao.projections.store.EmbeddedMongo;

class ReportOnEmbeddedTest extends ReportTest {
    @Override
    MongoDatabase freshDatabase() {
        return EmbeddedMongo.freshDatabase();
    }
}
