package org.fengqiao.projections.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.UUID;

/** The in-process MongoDB, once per JVM. */
public final class EmbeddedMongo {
    private static final MongoClient CLIENT =
            MongoClients.create(new MongoServer(new MemoryBackend()).bindAndGetConnectionString());

    private EmbeddedMongo() {}

    public static MongoDatabase freshDatabase() {
        return CLIENT.getDatabase("t" + UUID.randomUUID().toString().replace("-", ""));
    }
}
