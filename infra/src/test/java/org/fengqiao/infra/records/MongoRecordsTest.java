package org.fengqiao.infra.records;

import org.fengqiao.infra.mongo.RealMongo;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RealMongo.class)
class MongoRecordsTest extends RecordsTest {
    @Override
    Records open() {
        return new MongoRecords(RealMongo.client(), RealMongo.freshDatabase());
    }
}
