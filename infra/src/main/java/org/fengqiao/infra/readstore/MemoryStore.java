package org.fengqiao.infra.readstore;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;

/** Documents that live in this process and go with it (内存库), whatever keeps those of now. */
public final class MemoryStore implements AutoCloseable {
    private final MongoServer server = new MongoServer(new SparingMemory());
    private final MongoClient client;

    public MemoryStore() {
        server.bind("127.0.0.1", 0);
        client = MongoClients.create(server.getConnectionString());
    }

    public MongoDatabase database(String name) {
        return client.getDatabase(name);
    }

    @Override
    public void close() {
        client.close();
        server.shutdownNow();
    }
}
