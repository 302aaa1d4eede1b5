package org.fengqiao.infra.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.fengqiao.infra.records.Records.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteRecordsKilledTest {
    private static final String ACKNOWLEDGED = "acknowledged ";

    @TempDir
    Path folder;

    @Test
    void whatWasAcknowledgedBeforeAKillIsThereAfterwards() throws Exception {
        Path file = folder.resolve("office.sqlite");
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Writer.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();

        var acknowledged = new ArrayList<String>();
        try (BufferedReader said = child.inputReader()) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.startsWith(ACKNOWLEDGED)) {
                    acknowledged.add(line.substring(ACKNOWLEDGED.length()));
                }
                if (acknowledged.size() == 500) {
                    child.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(child.waitFor(10, TimeUnit.SECONDS)).isTrue();

        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(500);
        try (Records records = new SqliteRecords(file)) {
            assertThat(records.findAll(RecordTable.ACCESS, acknowledged)).hasSameSizeAs(acknowledged);
            assertThat(records.after(RecordTable.ACCESS_OF_CASE, "", Integer.MAX_VALUE))
                    .as("both of each batch or none")
                    .hasSameSizeAs(records.after(RecordTable.ACCESS, "", Integer.MAX_VALUE));
            assertThat(records.next(RecordTable.COUNTERS, "c")).isGreaterThan(acknowledged.size());
        }
    }

    /** The one that is killed: says each key only after the store acknowledged it. */
    static final class Writer {
        public static void main(String[] args) {
            Records records = new SqliteRecords(Path.of(args[0]));
            while (true) {
                String key = "%09d".formatted(records.next(RecordTable.COUNTERS, "c"));
                records.insertAll(List.of(
                        new Entry(RecordTable.ACCESS, key, "{}"), new Entry(RecordTable.ACCESS_OF_CASE, key, "{}")));
                System.out.println(ACKNOWLEDGED + key);
            }
        }
    }
}
