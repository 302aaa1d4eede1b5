package org.fengqiao.infra.records;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The SQLite file of {@link SqliteRecords}: one writer behind a fair lock, because competing writers wait unsteadily;
 * readers beside it. With WAL and {@code synchronous=FULL} each commit is one fsync.
 */
final class OfficeFile implements AutoCloseable {
    private static final int READERS = 4;

    private final ReentrantLock turn = new ReentrantLock(true);
    private final String url;
    private final HikariDataSource readers;
    private @Nullable Connection writer;

    /** What is done on a connection. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    OfficeFile(Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            url = "jdbc:sqlite:" + file;
            writer = openWriter(url);
        } catch (SQLException | IOException failed) {
            throw new StoreFailed(failed);
        }
        readers = openReaders(url);
    }

    private static Connection openWriter(String url) throws SQLException {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setBusyTimeout(10_000);
        Connection connection = config.createConnection(url);
        try (Statement statement = connection.createStatement()) {
            // a deleted key is overwritten, not only unlinked
            statement.execute("PRAGMA secure_delete=ON");
            statement.execute("CREATE TABLE IF NOT EXISTS record(t TEXT NOT NULL, k TEXT NOT NULL, v TEXT NOT NULL,"
                    + " PRIMARY KEY(t, k)) WITHOUT ROWID, STRICT");
            statement.execute("CREATE TABLE IF NOT EXISTS counter(t TEXT NOT NULL, k TEXT NOT NULL, n INTEGER NOT NULL,"
                    + " PRIMARY KEY(t, k)) WITHOUT ROWID, STRICT");
        }
        return connection;
    }

    private static HikariDataSource openReaders(String url) {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(10_000);
        var source = new SQLiteDataSource(config);
        source.setUrl(url);
        var pool = new HikariConfig();
        pool.setPoolName("office-readers");
        pool.setDataSource(source);
        pool.setReadOnly(true);
        pool.setMaximumPoolSize(READERS);
        return new HikariDataSource(pool);
    }

    <T> T read(Work<T> work) {
        try (Connection connection = readers.getConnection()) {
            return work.on(connection);
        } catch (SQLException failed) {
            throw new StoreFailed(failed);
        }
    }

    /** One transaction; what the work throws undoes it. */
    <T> T write(Work<T> work) {
        turn.lock();
        try {
            return inOneTransaction(writer(), work);
        } catch (SQLException failed) {
            throw new StoreFailed(failed);
        } finally {
            turn.unlock();
        }
    }

    private Connection writer() throws SQLException {
        var open = writer;
        if (open == null) {
            open = openWriter(url);
            writer = open;
        }
        return open;
    }

    private <T> T inOneTransaction(Connection connection, Work<T> work) throws SQLException {
        boolean done = false;
        try {
            connection.setAutoCommit(false);
            T result = work.on(connection);
            connection.commit();
            connection.setAutoCommit(true);
            done = true;
            return result;
        } finally {
            if (!done) {
                undo(connection);
            }
        }
    }

    /**
     * SQLite undoes by itself what a full disk has no room for. The driver does not know and would go on outside of
     * transactions, each of which then fails: so the next write begins on another connection.
     */
    private void undo(Connection connection) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException undoneAlready) {
            writer = null;
            closeQuietly(connection);
        }
    }

    private static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException brokenAnyway) {
            return; // nothing was acknowledged on it
        }
    }

    /** Empties the write-ahead log, so that what was deleted is nowhere in the files. */
    void leaveNoTrace() {
        turn.lock();
        try (Statement statement = writer().createStatement()) {
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (SQLException failed) {
            throw new StoreFailed(failed);
        } finally {
            turn.unlock();
        }
    }

    @Override
    public void close() {
        readers.close();
        turn.lock();
        try {
            if (writer != null) {
                writer.close();
            }
        } catch (SQLException failed) {
            throw new StoreFailed(failed);
        } finally {
            turn.unlock();
        }
    }
}
