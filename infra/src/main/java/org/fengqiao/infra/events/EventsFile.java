package org.fengqiao.infra.events;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;

/**
 * The SQLite file that events are kept in: one fsync for each commit, nothing acknowledged is ever lost.
 *
 * @see "ADR 0001 SQLite keeps the embedded event store"
 */
public final class EventsFile {
    private static final String ENVELOPE = """
            aggregateIdentifier TEXT NOT NULL,
            sequenceNumber INTEGER NOT NULL,
            type TEXT,
            eventIdentifier TEXT NOT NULL UNIQUE,
            metaData BLOB,
            payload BLOB NOT NULL,
            payloadRevision TEXT,
            payloadType TEXT NOT NULL,
            timeStamp TEXT NOT NULL""";
    private static final int BUSY_MS = 20_000;
    private static final int CONNECTIONS = 8;

    private EventsFile() {}

    public static HikariDataSource open(Path file) throws SQLException {
        var sqlite = new SQLiteConfig();
        sqlite.setJournalMode(SQLiteConfig.JournalMode.WAL);
        sqlite.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        sqlite.setBusyTimeout(BUSY_MS);
        sqlite.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        var pool = new HikariConfig();
        pool.setPoolName("events");
        pool.setJdbcUrl("jdbc:sqlite:" + file);
        pool.setDataSourceProperties(sqlite.toProperties());
        pool.setMaximumPoolSize(CONNECTIONS);
        var source = new HikariDataSource(pool);
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS DomainEventEntry (globalIndex INTEGER PRIMARY KEY"
                    + " AUTOINCREMENT, " + ENVELOPE + ", UNIQUE (aggregateIdentifier, sequenceNumber))");
            statement.execute("CREATE TABLE IF NOT EXISTS SnapshotEventEntry (" + ENVELOPE
                    + ", PRIMARY KEY (aggregateIdentifier, sequenceNumber))");
        }
        return source;
    }
}
