package org.fengqiao.infra.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.fengqiao.infra.access.ChainedAccessLog;
import org.fengqiao.projections.access.Access;
import org.fengqiao.projections.access.AccessKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another process writes all the time, and says what it has written. */
class BackupWhileWritingTest {
    private static final String ACKNOWLEDGED = "acknowledged ";
    private static final int BACKUPS = 6;
    private static final int BETWEEN = 60;

    @TempDir
    Path folder;

    @Test
    void each_backup_is_the_state_of_one_instant_and_misses_nothing_acknowledged_before() throws Exception {
        var data = folder.resolve("data");
        var writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx200m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Writer.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var acknowledged = new ArrayList<Long>();
        try (BufferedReader said = writer.inputReader()) {
            for (var backup = 0; backup < BACKUPS; backup++) {
                while (acknowledged.size() < (backup + 1) * BETWEEN) {
                    var line = said.readLine();
                    if (line.startsWith(ACKNOWLEDGED)) {
                        acknowledged.add(Long.valueOf(line.substring(ACKNOWLEDGED.length())));
                    }
                }
                var file = folder.resolve(backup + ".zip");
                new Backup(data, "1.0.0", Clock.systemUTC()).write(file, false);
                check(Restoring.restore(file, folder.resolve("restored" + backup), "1.0.0"), backup, acknowledged);
            }
        } finally {
            writer.toHandle().destroyForcibly();
        }
        assertThat(writer.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    private void check(Contents told, int backup, List<Long> acknowledged) throws Exception {
        try (var restored = new Office(folder.resolve("restored" + backup))) {
            var recorded = restored.recorded();
            assertThat(recorded).containsAll(acknowledged).hasSize((int) told.events());
            assertThat(recorded).as("a prefix, without a gap").isEqualTo(upTo(recorded.size()));
            assertThat(restored.keys()).as("a key for every event").containsAll(recorded);
            assertThat(recorded).as("no answer without its event").containsAll(restored.results());
            for (var number : recorded) {
                assertThat(restored.hasAttachment(number)).isTrue();
            }
            assertThat(restored.next()).as("no number twice").isGreaterThan(recorded.size());
            var log = new ChainedAccessLog(restored.records(), Clock.systemUTC());
            assertThat(log.verify()).isEqualTo(OptionalLong.empty());
            assertThat(log.latest(Long.MAX_VALUE, Integer.MAX_VALUE))
                    .filteredOn(entry -> entry.access().detail().equals("backup"))
                    .as("it keeps that it was taken")
                    .hasSize(backup + 1);
        }
    }

    private static List<Long> upTo(long many) {
        return LongStream.rangeClosed(1, many).boxed().toList();
    }

    /** Says each number only after everything about it was acknowledged. */
    static final class Writer {
        public static void main(String[] args) throws Exception {
            try (var office = new Office(Path.of(args[0]))) {
                var log = new ChainedAccessLog(office.records(), Clock.systemUTC());
                while (true) {
                    var number = office.work();
                    log.remember(Access.of(AccessKind.SEARCHED, "officer", null, null));
                    System.out.println(ACKNOWLEDGED + number);
                }
            }
        }
    }
}
