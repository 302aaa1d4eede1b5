package org.fengqiao.infra.notices;

import org.fengqiao.infra.mongo.RealMongo;
import org.fengqiao.infra.records.MongoRecords;
import org.fengqiao.infra.records.Records;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RealMongo.class)
class OutboxOnMongoTest extends OutboxTest {
    @Override
    Records open() {
        return new MongoRecords(RealMongo.client(), RealMongo.freshDatabase());
    }
}
