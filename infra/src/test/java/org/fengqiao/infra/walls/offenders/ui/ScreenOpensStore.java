package org.fengqiao.infra.walls.offenders.ui;

import com.mongodb.client.MongoDatabase;

record ScreenOpensStore(MongoDatabase database) {}
