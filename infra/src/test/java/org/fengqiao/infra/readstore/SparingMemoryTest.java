package org.fengqiao.infra.readstore;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.MongoServer;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class SparingMemoryTest {
    private static final String LONG = "2026-11-26/7d0d9b6e-7c1f-4d2c-9d3c-0d6f4f4b7a11";

    @Test
    void what_two_documents_say_alike_is_there_once() {
        var one = Repeated.once(offTheWire());
        var other = Repeated.once(offTheWire());

        assertThat(one).isEqualTo(other).isEqualTo(offTheWire());
        assertThat(one.keySet().iterator().next())
                .isSameAs(other.keySet().iterator().next());
        assertThat(one.get("state")).isSameAs(other.get("state"));
        assertThat(((List<?>) one.get("scope")).getFirst()).isSameAs(((List<?>) other.get("scope")).getFirst());
        assertThat(inner(one).get("from")).isSameAs(inner(other).get("from"));
        assertThat(one.get("due")).isNotSameAs(other.get("due"));
    }

    @Test
    void documents_are_added_changed_and_replaced_as_ever() {
        var server = new MongoServer(new SparingMemory());
        server.bind("127.0.0.1", 0);
        try (var client = MongoClients.create(server.getConnectionString())) {
            var rows = client.getDatabase("rows").getCollection("rows");
            rows.insertOne(new Document("_id", "1").append("scope", List.of("320508")));
            rows.updateOne(eq("_id", "1"), Updates.push("scope", "320508001"));
            rows.updateOne(eq("_id", "1"), Updates.set("step.from", "320505"));
            assertThat(only(rows))
                    .isEqualTo(new Document("_id", "1")
                            .append("scope", List.of("320508", "320508001"))
                            .append("step", new Document("from", "320505")));

            rows.replaceOne(eq("_id", "1"), new Document("state", null).append("count", 7));
            rows.updateOne(eq("_id", "1"), Updates.inc("count", 1));
            assertThat(only(rows))
                    .isEqualTo(new Document("_id", "1").append("state", null).append("count", 8));
        } finally {
            server.shutdownNow();
        }
    }

    private static Document only(MongoCollection<Document> rows) {
        return rows.find().into(new ArrayList<>()).getFirst();
    }

    private static de.bwaldvogel.mongo.bson.Document inner(de.bwaldvogel.mongo.bson.Document document) {
        return (de.bwaldvogel.mongo.bson.Document) ((List<?>) document.get("steps")).getFirst();
    }

    private static de.bwaldvogel.mongo.bson.Document offTheWire() {
        return new de.bwaldvogel.mongo.bson.Document(copy("state"), copy("IN_WORK"))
                .append(copy("scope"), List.of(copy("320508")))
                .append(copy("steps"), List.of(new de.bwaldvogel.mongo.bson.Document(copy("from"), copy("320505"))))
                .append(copy("due"), copy(LONG));
    }

    private static String copy(String text) {
        return new String(text.toCharArray());
    }
}
