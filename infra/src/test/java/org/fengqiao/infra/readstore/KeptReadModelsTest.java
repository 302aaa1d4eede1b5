package org.fengqiao.infra.readstore;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.zaxxer.hikari.HikariDataSource;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.fengqiao.infra.events.EventsFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptReadModelsTest {
    private static final String PROGRAM = "the program";

    @TempDir
    Path folder;

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private MongoClient client;
    private MongoDatabase database;
    private HikariDataSource events;
    private Path file;

    @BeforeEach
    void open() throws SQLException {
        server.bind("127.0.0.1", 0);
        client = MongoClients.create(server.getConnectionString());
        database = client.getDatabase("fengqiao");
        events = EventsFile.open(folder.resolve("events.sqlite"));
        file = folder.resolve("read-models.kept");
        fill();
        record(3);
    }

    @AfterEach
    void close() {
        client.close();
        server.shutdownNow();
        events.close();
    }

    @Test
    void what_an_orderly_stop_lays_down_the_next_start_takes_up_type_by_type() throws IOException {
        var before = documents();
        of(PROGRAM).stop();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        database.drop();

        of(PROGRAM).takeUp();

        assertThat(documents()).isEqualTo(before).hasSize(2);
    }

    @Test
    void younger_events_are_no_hindrance_they_are_handled_after() throws SQLException {
        var before = documents();
        of(PROGRAM).stop();
        database.drop();
        record(2);

        of(PROGRAM).takeUp();

        assertThat(documents()).isEqualTo(before);
    }

    @Test
    void the_file_is_there_only_while_nobody_runs() {
        of(PROGRAM).stop();
        assertThat(file).exists();
        database.drop();

        of(PROGRAM).takeUp();

        assertThat(folder).isDirectoryNotContaining(path -> path.toString().contains("read-models"));
    }

    @Test
    void rows_that_other_code_made_are_of_no_use() {
        of(PROGRAM).stop();
        database.drop();

        of("another program").takeUp();

        assertThat(documents()).isEmpty();
        assertThat(file).doesNotExist();
    }

    @Test
    void rows_of_another_history_are_of_no_use() throws SQLException {
        of(PROGRAM).stop();
        database.drop();
        try (var connection = events.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("UPDATE DomainEventEntry SET eventIdentifier = 'other' WHERE globalIndex = 3");
        }

        of(PROGRAM).takeUp();

        assertThat(documents()).isEmpty();
    }

    @Test
    void rows_of_a_longer_history_are_of_no_use() throws SQLException {
        of(PROGRAM).stop();
        database.drop();
        try (var connection = events.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("DELETE FROM DomainEventEntry WHERE globalIndex = 3");
        }

        of(PROGRAM).takeUp();

        assertThat(documents()).isEmpty();
    }

    @Test
    void a_file_that_is_cut_short_leaves_nothing_behind() throws IOException {
        of(PROGRAM).stop();
        var whole = Files.readAllBytes(file);
        for (var left : List.of(0, 5, 60, whole.length / 2, whole.length - 9, whole.length - 1)) {
            database.drop();
            Files.write(file, Arrays.copyOf(whole, left));

            of(PROGRAM).takeUp();

            assertThat(documents()).as("%d of %d bytes", left, whole.length).isEmpty();
        }
    }

    @Test
    void a_file_with_a_turned_bit_leaves_nothing_behind() throws IOException {
        of(PROGRAM).stop();
        var whole = Files.readAllBytes(file);
        for (var at = 0; at < whole.length; at += whole.length / 9) {
            database.drop();
            var hurt = whole.clone();
            hurt[at] ^= 4;
            Files.write(file, hurt);

            of(PROGRAM).takeUp();

            assertThat(documents()).as("byte %d", at).isEmpty();
        }
    }

    @Test
    void nothing_is_kept_of_a_program_that_cannot_be_told_from_others_and_of_no_history() throws SQLException {
        new KeptReadModels(database, events, file, Optional.empty()).stop();
        assertThat(file).doesNotExist();

        try (var connection = events.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("DELETE FROM DomainEventEntry");
        }
        of(PROGRAM).stop();
        assertThat(file).doesNotExist();
    }

    @Test
    void a_half_made_file_of_a_killed_stop_is_made_anew() throws IOException {
        Files.writeString(folder.resolve("read-models.kept.making"), "half");
        var before = documents();
        of(PROGRAM).stop();
        database.drop();

        of(PROGRAM).takeUp();

        assertThat(documents()).isEqualTo(before);
    }

    private KeptReadModels of(String program) {
        return new KeptReadModels(database, events, file, Optional.of(program));
    }

    private void fill() {
        database.getCollection("worklist_g1")
                .insertMany(IntStream.range(0, 1_200)
                        .mapToObj(i -> new Document("_id", "case-" + i)
                                .append("position", (long) i)
                                .append("count", i)
                                .append("due", Date.from(Instant.parse("2026-03-01T00:00:00Z")))
                                .append("words", new Binary(new byte[] {1, 2, (byte) i}))
                                .append("open", i % 2 == 0)
                                .append("share", i / 3.0)
                                .append("nothing", null)
                                .append("scope", List.of("320508", "320500"))
                                .append("inner", new Document("矛盾", "纠纷")))
                        .toList());
        database.getCollection("generations").insertOne(new Document("_id", "live").append("live", 1));
    }

    private void record(int many) throws SQLException {
        try (var connection = events.getConnection();
                var statement = connection.prepareStatement("INSERT INTO DomainEventEntry (aggregateIdentifier,"
                        + " sequenceNumber, eventIdentifier, payload, payloadType, timeStamp)"
                        + " VALUES (?, 0, ?, x'7b7d', 'x', '2026-03-01T00:00:00Z')")) {
            for (var i = 0; i < many; i++) {
                statement.setString(1, UUID.randomUUID().toString());
                statement.setString(2, UUID.randomUUID().toString());
                statement.executeUpdate();
            }
        }
    }

    /** By collection, in the order of their identifiers; empty collections are none. */
    private Map<String, List<Document>> documents() {
        var all = new TreeMap<String, List<Document>>();
        for (var name : database.listCollectionNames()) {
            var documents = database.getCollection(name)
                    .find()
                    .sort(new Document("_id", 1))
                    .into(new ArrayList<>());
            if (!documents.isEmpty()) {
                all.put(name, documents);
            }
        }
        return all;
    }
}
