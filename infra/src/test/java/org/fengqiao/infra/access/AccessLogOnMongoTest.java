package org.fengqiao.infra.access;

import org.fengqiao.infra.mongo.RealMongo;
import org.fengqiao.infra.records.MongoRecords;
import org.fengqiao.infra.records.Records;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RealMongo.class)
class AccessLogOnMongoTest extends AccessLogTest {
    @Override
    Records open() {
        return new MongoRecords(RealMongo.client(), RealMongo.freshDatabase());
    }
}
