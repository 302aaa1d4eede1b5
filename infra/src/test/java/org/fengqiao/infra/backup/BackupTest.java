package org.fengqiao.infra.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.infra.DataFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BackupTest {
    private static final Instant NOON = Instant.parse("2026-11-26T04:00:00Z");
    private static final String VERSION = "1.2.0";
    private static final int CASES = 40;

    @TempDir
    Path folder;

    private Path data;
    private Path file;
    private Path target;

    @BeforeEach
    void work() throws Exception {
        data = folder.resolve("data");
        file = folder.resolve("backup.zip");
        target = folder.resolve("target");
        try (var office = new Office(data).withMasterKey()) {
            for (var i = 0; i < CASES; i++) {
                office.work();
            }
        }
    }

    private Contents back(boolean withKey) throws Exception {
        return new Backup(data, VERSION, Clock.fixed(NOON, ZoneOffset.UTC)).write(file, withKey);
    }

    private static void refused(String code, ThrowingCallable work) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(work)
                .extracting(Refused::code)
                .isEqualTo(code);
    }

    private void refusedAndNothingWritten(String code) {
        refused(code, () -> Restoring.restore(file, target, VERSION));
        assertThat(target).doesNotExist();
        assertThat(folder.resolve("evil")).doesNotExist();
    }

    @Test
    void a_backup_tells_what_is_in_it_and_the_restored_folder_has_the_same() throws Exception {
        var made = back(false);
        assertThat(made).isEqualTo(new Contents(NOON, CASES, CASES, CASES, 0, false));
        assertThat(Restoring.restore(file, target, VERSION)).isEqualTo(made);
        try (var restored = new Office(target)) {
            assertThat(restored.recorded()).hasSize(CASES);
            assertThat(restored.hasAttachment(CASES)).isTrue();
        }
        assertThat(target.resolve(".restoring")).doesNotExist();
        try (var beside = Files.list(folder)) {
            assertThat(beside.filter(Files::isRegularFile)).as("no drafts").containsExactly(file);
        }
    }

    @Test
    void the_master_key_stays_out_unless_it_is_asked_for() throws Exception {
        back(false);
        Restoring.restore(file, target, VERSION);
        assertThat(target.resolve(DataFolder.MASTER_KEY)).doesNotExist();

        Files.delete(file);
        assertThat(back(true).withKey()).isTrue();
        var second = folder.resolve("second");
        Restoring.restore(file, second, VERSION);
        assertThat(second.resolve(DataFolder.MASTER_KEY)).hasContent("the key of keys");
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            assertThat(Files.getPosixFilePermissions(second.resolve(DataFolder.MASTER_KEY)))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
            assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    void a_key_that_lies_elsewhere_cannot_be_put_in() throws Exception {
        Files.delete(data.resolve(DataFolder.MASTER_KEY));
        refused("backup.no-key", () -> back(true));
        assertThat(file).doesNotExist();
    }

    @Test
    void half_written_attachments_and_other_files_are_left_out_and_damaged_ones_are_counted() throws Exception {
        var attachments = data.resolve(DataFolder.ATTACHMENTS);
        Files.writeString(attachments.resolve("abc.part"), "half");
        Files.writeString(data.resolve("notes.txt"), "not ours");
        Path one;
        try (var all = Files.walk(attachments)) {
            one = all.filter(path -> path.getFileName().toString().length() == 62)
                    .findFirst()
                    .orElseThrow();
        }
        Files.writeString(one, "no longer what it was");
        var made = back(false);
        assertThat(made.attachments()).isEqualTo(CASES);
        assertThat(made.damaged()).isEqualTo(1);
        Restoring.restore(file, target, VERSION);
        assertThat(target.resolve("notes.txt")).doesNotExist();
    }

    @Test
    void a_damaged_store_is_told_instead_of_copied() throws Exception {
        try (var events = new RandomAccessFile(data.resolve(DataFolder.EVENTS).toFile(), "rw")) {
            events.seek(events.length() - 6 * 4096);
            events.write(new byte[4096]);
        }
        refused("backup.store-damaged", () -> back(false));
        assertThat(file).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 0.99})
    void a_file_that_was_cut_off_is_broken(double share) throws Exception {
        back(false);
        var all = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(all, (int) (all.length * share)));
        refusedAndNothingWritten("backup.broken");
    }

    @Test
    void a_part_that_was_changed_is_broken() throws Exception {
        back(false);
        Zip.of(file).put(DataFolder.EVENTS, "other events").write(file);
        refusedAndNothingWritten("backup.broken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil", "/tmp/evil", "attachments/../../evil", "keys/other.key", "ATTACHMENTS/evil"})
    void what_belongs_into_no_data_folder_is_refused_even_when_the_manifest_names_it(String name) throws Exception {
        back(false);
        var zip = Zip.of(file).put(name, "");
        var empty = "{\"name\":\"%s\",\"bytes\":0,\"sha256\":\"%s\"},"
                .formatted(name, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        zip.put(Manifest.NAME, zip.text(Manifest.NAME).replace("\"parts\":[", "\"parts\":[" + empty));
        zip.write(file);
        refusedAndNothingWritten("backup.broken");
    }

    @ParameterizedTest
    @ValueSource(strings = {DataFolder.EVENTS, DataFolder.RECORDS})
    void a_part_that_is_missing_is_broken(String name) throws Exception {
        back(false);
        Zip.of(file).remove(name).write(file);
        refusedAndNothingWritten("backup.broken");
    }

    @Test
    void a_file_beside_those_of_the_manifest_is_broken() throws Exception {
        back(false);
        Zip.of(file).put("attachments/ab/" + "0".repeat(62), "more").write(file);
        refusedAndNothingWritten("backup.broken");
    }

    @Test
    void another_zip_is_none_and_a_manifest_that_is_no_json_is_broken() throws Exception {
        new Zip().put("letter.txt", "hello").write(file);
        refusedAndNothingWritten("backup.not-one");
        new Zip().put(Manifest.NAME, "{]").write(file);
        refusedAndNothingWritten("backup.broken");
        new Zip().put(Manifest.NAME, "{\"format\":1}").write(file);
        refusedAndNothingWritten("backup.broken");
    }

    @ParameterizedTest
    @CsvSource({"1.2.1, backup.newer", "1.10.0, backup.newer", "2.0.0-SNAPSHOT, backup.newer"})
    void a_backup_of_a_newer_version_is_refused(String made, String code) throws Exception {
        back(false);
        var zip = Zip.of(file);
        zip.put(Manifest.NAME, zip.text(Manifest.NAME).replace("\"" + VERSION + "\"", "\"" + made + "\""))
                .write(file);
        refusedAndNothingWritten(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.9", "1.2.0-SNAPSHOT", "dev"})
    void an_older_backup_and_one_of_ones_own_build_are_taken(String made) throws Exception {
        back(false);
        var zip = Zip.of(file);
        zip.put(Manifest.NAME, zip.text(Manifest.NAME).replace("\"" + VERSION + "\"", "\"" + made + "\""))
                .write(file);
        assertThat(Restoring.restore(file, target, VERSION).events()).isEqualTo(CASES);
    }

    @Test
    void a_backup_in_a_newer_format_is_refused_though_the_rest_cannot_be_read() throws Exception {
        new Zip().put(Manifest.NAME, "{\"format\":2,\"version\":\"1.2.0\"}").write(file);
        refusedAndNothingWritten("backup.newer");
    }

    @Test
    void a_folder_with_anything_in_it_is_left_as_it_is() throws Exception {
        back(false);
        Files.createDirectories(target);
        Files.writeString(target.resolve("something"), "mine");
        refused("backup.folder-not-empty", () -> Restoring.restore(file, target, VERSION));
        assertThat(target).isDirectoryContaining("glob:**/something").isDirectoryNotContaining("glob:**/*.sqlite");
        refused("backup.folder-not-empty", () -> Restoring.restore(file, target.resolve("something"), VERSION));
    }

    @Test
    void an_empty_folder_will_do_also_after_somebody_held_it() throws Exception {
        back(false);
        DataFolder.hold(target).close();
        assertThat(Restoring.restore(file, target, VERSION).events()).isEqualTo(CASES);
    }

    @Test
    void a_restore_that_was_broken_off_is_known() throws IOException {
        assertThat(Restoring.brokenOff(data)).isFalse();
        Files.createDirectories(data.resolve(".restoring"));
        assertThat(Restoring.brokenOff(data)).isTrue();
    }
}
