package org.fengqiao.infra.records;

import org.fengqiao.infra.mongo.RealMongo;
import org.junit.jupiter.api.extension.ExtendWith;

/** As on a single server, which has no transactions. */
@ExtendWith(RealMongo.class)
class MongoRecordsWithoutTransactionsTest extends RecordsTest {
    @Override
    Records open() {
        return new MongoRecords(RealMongo.client(), RealMongo.freshDatabase(), false);
    }
}
