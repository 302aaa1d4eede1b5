package org.fengqiao.infra.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.BsonDocument;
import org.bson.Document;
import org.fengqiao.domain.petition.Means;
import org.fengqiao.infra.mongo.RealMongo;
import org.fengqiao.infra.records.MongoRecords;
import org.fengqiao.infra.records.Records;
import org.fengqiao.projections.notices.MessageKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RealMongo.class)
class OutboxOnMongoTest extends OutboxTest implements CommandListener {
    private static final Set<String> OF_THE_WIRE =
            Set.of("$db", "lsid", "$clusterTime", "txnNumber", "$readPreference");

    private final List<BsonDocument> asked = new CopyOnWriteArrayList<>();
    private final String database = RealMongo.freshDatabase();
    private final MongoClient client = MongoClients.create(MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(RealMongo.uri()))
            .addCommandListener(this)
            .build());

    @Override
    Records open() {
        return new MongoRecords(client, database);
    }

    @AfterEach
    void closeClient() {
        client.close();
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        if (event.getCommandName().equals("find")) {
            asked.add(event.getCommand().clone());
        }
    }

    @Test
    void what_is_due_is_read_by_its_key_whatever_waits_besides() {
        for (int i = 0; i < 300; i++) {
            waiting.add("e%03d/ACCEPTED".formatted(i), MessageKind.ACCEPTED, Means.SMS, "case");
        }
        for (int page = 0; page < 2; page++) {
            waiting.due(Means.SMS)
                    .forEach(message -> waiting.claim(message, clock.instant().plusSeconds(300)));
        }
        waiting.add("last/ACCEPTED", MessageKind.ACCEPTED, Means.SMS, "case");
        waiting.due(Means.SMS);
        asked.clear();

        assertThat(waiting.due(Means.SMS)).hasSize(1);

        assertThat(List.copyOf(asked)).hasSize(2).allSatisfy(question -> {
            var plan = plan(question);
            assertThat(plan.toJson()).doesNotContain("COLLSCAN", "\"SORT\"");
            assertThat(plan.get("executionStats", Document.class).getInteger("totalDocsExamined"))
                    .isLessThanOrEqualTo(question.containsKey("limit") ? 200 : 1);
        });
    }

    private Document plan(BsonDocument question) {
        var command = question.clone();
        command.keySet().removeAll(OF_THE_WIRE);
        return client.getDatabase(database)
                .runCommand(new Document("explain", command).append("verbosity", "executionStats"));
    }
}
