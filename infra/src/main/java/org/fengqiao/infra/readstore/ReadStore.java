package org.fengqiao.infra.readstore;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.Serializer;
import org.fengqiao.infra.DataFolder;
import org.fengqiao.infra.NodeName;
import org.fengqiao.infra.Settings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;

/**
 * The MongoDB of the read models: one by URI, or one in this process that is filled from the events.
 *
 * @see "ADR 0010 embedded read models live in memory"
 */
@Configuration
class ReadStore {
    /** Whoever asks while the server is away is told so before giving up; the driver's own thirty seconds are too long. */
    private static final long PATIENCE_S = 5;

    @Bean(destroyMethod = "shutdownNow")
    @ConditionalOnExpression("'${fengqiao.mongodb-uri:}'.isBlank()")
    MongoServer embeddedMongo() {
        var server = new MongoServer(new SparingMemory());
        server.bind("127.0.0.1", 0);
        return server;
    }

    @Bean(destroyMethod = "close")
    MongoClient mongoClient(Settings settings, ObjectProvider<MongoServer> embedded) {
        var server = embedded.getIfAvailable();
        var uri = new ConnectionString(server != null ? server.getConnectionString() : settings.mongodbUri());
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(uri)
                .applyToClusterSettings(cluster -> {
                    if (uri.getServerSelectionTimeout() == null) {
                        cluster.serverSelectionTimeout(PATIENCE_S, TimeUnit.SECONDS);
                    }
                })
                .build());
    }

    /** With what an orderly stop kept; nobody gets to it before that is there. */
    @Bean
    MongoDatabase mongoDatabase(MongoClient client, Settings settings, ObjectProvider<KeptReadModels> kept) {
        kept.ifAvailable(KeptReadModels::takeUp);
        return client.getDatabase(settings.database());
    }

    @Bean
    @ConditionalOnExpression("'${fengqiao.mongodb-uri:}'.isBlank() and !${axon.axonserver.enabled}")
    KeptReadModels keptReadModels(MongoClient client, Settings settings, DataSource events, DataFolder folder) {
        return new KeptReadModels(
                client.getDatabase(settings.database()),
                events,
                folder.file(DataFolder.READ_MODELS),
                Program.fingerprint());
    }

    @Bean
    MongoTemplate tokens(MongoClient client, Settings settings) {
        return DefaultMongoTemplate.builder()
                .mongoDatabase(client, settings.database())
                .build();
    }

    /** Read models keep their tokens beside themselves: what is rolled back with them is read again. */
    @Bean
    @DependsOn("mongoDatabase")
    TokenStore tokenStore(MongoTemplate template, NodeName node, Serializer serializer) {
        return MongoTokenStore.builder()
                .mongoTemplate(template)
                .serializer(serializer)
                .nodeId(node.value())
                .build();
    }

    @Bean
    @DependsOn("tokenStore")
    Reached reached(MongoTemplate template, Serializer serializer) {
        return new Reached(template.trackingTokensCollection(), serializer);
    }
}
