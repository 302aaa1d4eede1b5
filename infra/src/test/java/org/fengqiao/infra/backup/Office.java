package org.fengqiao.infra.backup;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.fengqiao.infra.DataFolder;
import org.fengqiao.infra.blobs.FileBlobs;
import org.fengqiao.infra.events.EventsFile;
import org.fengqiao.infra.records.RecordTable;
import org.fengqiao.infra.records.Records;
import org.fengqiao.infra.records.SqliteRecords;

/** The files of an embedded store, written in the order in which a command writes them: number, key, attachment, event. */
final class Office implements AutoCloseable {
    private static final String COUNTER = "petitions";

    private final Path folder;
    private final Records records;
    private final FileBlobs blobs;
    private final Connection events;

    Office(Path folder) throws Exception {
        this.folder = folder;
        Files.createDirectories(folder.resolve(DataFolder.ATTACHMENTS));
        EventsFile.open(folder.resolve(DataFolder.EVENTS)).close();
        records = new SqliteRecords(folder.resolve(DataFolder.RECORDS));
        blobs = new FileBlobs(folder.resolve(DataFolder.ATTACHMENTS));
        events = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(DataFolder.EVENTS));
    }

    /** Made with the very first key. */
    Office withMasterKey() throws Exception {
        Files.createDirectories(folder.resolve(DataFolder.MASTER_KEY).getParent());
        Files.writeString(folder.resolve(DataFolder.MASTER_KEY), "the key of keys");
        return this;
    }

    /** One case; answers its number once all of it is on the disk. */
    long work() throws SQLException {
        var number = records.next(RecordTable.COUNTERS, COUNTER);
        var id = String.valueOf(number);
        records.insert(RecordTable.KEYS, id, "{}");
        blobs.put(content(number));
        record(number);
        records.put(RecordTable.COMMAND_RESULTS, id, "{}");
        return number;
    }

    static byte[] content(long number) {
        return ("attachment of " + number).getBytes(StandardCharsets.UTF_8);
    }

    private void record(long number) throws SQLException {
        try (var insert = events.prepareStatement("INSERT INTO DomainEventEntry(aggregateIdentifier, sequenceNumber,"
                + " eventIdentifier, payload, payloadType, timeStamp) VALUES(?1, 0, ?1, ?2, 'petition.lodged', '')")) {
            insert.setString(1, String.valueOf(number));
            insert.setBytes(2, new byte[500]);
            insert.executeUpdate();
        }
    }

    /** Numbers of the cases that have an event, in the order of the store. */
    List<Long> recorded() throws SQLException {
        var numbers = new ArrayList<Long>();
        try (var select = events.createStatement();
                var rows =
                        select.executeQuery("SELECT aggregateIdentifier FROM DomainEventEntry ORDER BY globalIndex")) {
            while (rows.next()) {
                numbers.add(Long.valueOf(rows.getString(1)));
            }
        }
        return numbers;
    }

    List<Long> keys() {
        return numbers(RecordTable.KEYS);
    }

    List<Long> results() {
        return numbers(RecordTable.COMMAND_RESULTS);
    }

    private List<Long> numbers(RecordTable table) {
        return records.after(table, "", Integer.MAX_VALUE).stream()
                .map(entry -> Long.valueOf(entry.key()))
                .toList();
    }

    boolean hasAttachment(long number) throws NoSuchAlgorithmException {
        var hash = MessageDigest.getInstance("SHA-256").digest(content(number));
        return blobs.get(HexFormat.of().formatHex(hash)).isPresent();
    }

    long next() {
        return records.next(RecordTable.COUNTERS, COUNTER);
    }

    Records records() {
        return records;
    }

    @Override
    public void close() throws SQLException {
        events.close();
        records.close();
    }
}
