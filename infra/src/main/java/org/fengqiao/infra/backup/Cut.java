package org.fengqiao.infra.backup;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.infra.DataFolder;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteConnection;

/**
 * Events and records as they were at one instant (同一时刻的快照): what a kill at that instant would have left. Writers
 * wait for as long as it takes to begin two reads, which see that instant until they end.
 *
 * @see "ADR 0018 a backup is what a kill would leave"
 */
final class Cut implements AutoCloseable {
    private static final int PATIENCE_MS = 20_000;
    private static final int DONE = 0;

    private final Connection events;
    private final Connection records;

    private Cut(Connection events, Connection records) {
        this.events = events;
        this.records = records;
    }

    /** Asks for both write locks in the order in which a command takes them. */
    static Cut of(Path folder) throws SQLException {
        var eventsFile = folder.resolve(DataFolder.EVENTS);
        var recordsFile = folder.resolve(DataFolder.RECORDS);
        try (var _ = begin(eventsFile, TransactionMode.IMMEDIATE);
                var _ = begin(recordsFile, TransactionMode.IMMEDIATE)) {
            return new Cut(begin(eventsFile, TransactionMode.DEFERRED), begin(recordsFile, TransactionMode.DEFERRED));
        }
    }

    private static Connection begin(Path file, TransactionMode mode) throws SQLException {
        var config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE_MS);
        config.setTransactionMode(mode);
        var connection = config.createConnection("jdbc:sqlite:" + file);
        connection.setAutoCommit(false);
        // a read begins with the first row that is asked for
        number(connection, "SELECT count(*) FROM sqlite_schema");
        return connection;
    }

    long count() throws SQLException {
        return number(events, "SELECT count(*) FROM DomainEventEntry");
    }

    long last() throws SQLException {
        return number(events, "SELECT coalesce(max(globalIndex), 0) FROM DomainEventEntry");
    }

    void copyEvents(Path to) throws SQLException {
        copy(events, to);
    }

    /** Ends the read of them at once: a key that is deleted meanwhile has to leave the write-ahead log soon. */
    void copyRecords(Path to) throws SQLException {
        copy(records, to);
        records.close();
    }

    private static void copy(Connection from, Path to) throws SQLException {
        try (Statement statement = from.createStatement();
                ResultSet found = statement.executeQuery("PRAGMA quick_check(1)")) {
            if (!found.next() || !"ok".equals(found.getString(1))) {
                throw Refused.conflict("backup.store-damaged");
            }
        }
        var outcome = from.unwrap(SQLiteConnection.class).getDatabase().backup("main", to.toString(), (_, _) -> {});
        if (outcome != DONE) {
            throw new SQLException("SQLite could not copy its file", "", outcome);
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    @Override
    public void close() throws SQLException {
        records.close();
        events.close();
    }
}
