package org.fengqiao.infra.records;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteRecordsTest extends RecordsTest {
    @TempDir
    Path folder;

    @Override
    Records open() {
        return new SqliteRecords(folder.resolve("new/office.sqlite"));
    }

    @Test
    void whatWasWrittenIsThereAfterReopening() {
        records.insert(RecordTable.KEYS, "k", "1");
        records.next(RecordTable.COUNTERS, "c");
        records.close();

        try (Records reopened = open()) {
            assertThat(reopened.find(RecordTable.KEYS, "k")).hasValue("1");
            assertThat(reopened.next(RecordTable.COUNTERS, "c")).isEqualTo(2);
        }
    }

    @Test
    void aDeletedKeyLeavesNoTraceInTheFiles() throws IOException {
        records.insert(RecordTable.KEYS, "k", "wrapped-key-material");
        assertThat(filesHold("wrapped-key-material")).isTrue();

        records.delete(RecordTable.KEYS, "k");

        assertThat(filesHold("wrapped-key-material")).isFalse();
    }

    @Test
    void eachCommitIsSyncedToTheDisk() {
        try (OfficeFile file = new OfficeFile(folder.resolve("pragma.sqlite"))) {
            assertThat(pragma(file, "journal_mode")).isEqualTo("wal");
            assertThat(pragma(file, "synchronous")).isEqualTo("2");
        }
    }

    @Test
    void whatAFullDiskUndidByItselfSaysWhyAndDoesNotStandInTheWayOfTheNextWrite() {
        try (OfficeFile file = new OfficeFile(folder.resolve("full.sqlite"))) {
            assertThatThrownBy(() -> file.write(on -> {
                        execute(on, "ROLLBACK"); // as SQLite does it, unknown to the driver
                        throw new SQLException("database or disk is full");
                    }))
                    .isInstanceOf(StoreFailed.class)
                    .hasMessage("database or disk is full");

            file.write(on -> execute(on, "INSERT INTO counter VALUES ('t', 'k', 7)"));

            assertThat(pragma(file, "synchronous")).isEqualTo("2");
            assertThat(file.<Integer>read(on -> {
                        try (var statement = on.createStatement();
                                var rows = statement.executeQuery("SELECT n FROM counter")) {
                            return rows.next() ? rows.getInt(1) : 0;
                        }
                    }))
                    .isEqualTo(7);
        }
    }

    private static boolean execute(Connection on, String sql) throws SQLException {
        try (var statement = on.createStatement()) {
            return statement.execute(sql);
        }
    }

    private static String pragma(OfficeFile file, String name) {
        return file.write(on -> {
            try (var statement = on.createStatement();
                    var rows = statement.executeQuery("PRAGMA " + name)) {
                rows.next();
                return rows.getString(1);
            }
        });
    }

    private boolean filesHold(String words) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).anyMatch(file -> holds(file, words));
        }
    }

    private static boolean holds(Path file, String words) {
        try {
            return new String(Files.readAllBytes(file), UTF_8).contains(words);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
