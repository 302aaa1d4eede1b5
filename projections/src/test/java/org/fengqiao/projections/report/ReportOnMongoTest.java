package org.fengqiao.projections.report;

import com.mongodb.client.MongoDatabase;
import org.fengqiao.projections.store.RealMongo;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RealMongo.class)
class ReportOnMongoTest extends ReportTest {
    @Override
    MongoDatabase freshDatabase() {
        return RealMongo.freshDatabase();
    }
}
