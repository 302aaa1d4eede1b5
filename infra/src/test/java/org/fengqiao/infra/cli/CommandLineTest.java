package org.fengqiao.infra.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fengqiao.infra.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in the way is told in one line, before anything is started. */
class CommandLineTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private int run(String... args) {
        var console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Locale.ENGLISH);
        return Fengqiao.run(console, args);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8).strip();
    }

    @Test
    void no_command_and_an_unknown_option_end_with_2() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("serve", "--no-such-option")).isEqualTo(2);
        assertThat(run("import", "petitions", "letters.csv"))
                .as("the centre is missing")
                .isEqualTo(2);
    }

    @Test
    void a_folder_in_use_is_told_in_one_line() throws IOException {
        try (var _ = DataFolder.hold(folder)) {
            assertThat(run("serve", "--data", folder.toString())).isEqualTo(2);
        }
        assertThat(said()).contains(folder.toString()).contains("--data").doesNotContain("\n");
    }

    @Test
    void an_import_into_a_folder_in_use_says_how_it_is_done_while_the_platform_runs() throws IOException {
        var file = Files.writeString(folder.resolve("letters.csv"), "");
        var data = folder.resolve("data");
        try (var _ = DataFolder.hold(data)) {
            assertThat(run(
                            "import",
                            "petitions",
                            file.toString(),
                            "--centre",
                            "320508000000",
                            "--data",
                            data.toString()))
                    .isEqualTo(2);
        }
        assertThat(said())
                .contains("/api/v1/imports/petitions")
                .contains("320508000000")
                .doesNotContain("\n");
    }

    @Test
    void a_port_in_use_is_told_in_one_line() throws IOException {
        try (var taken = new ServerSocket(0)) {
            var port = String.valueOf(taken.getLocalPort());
            assertThat(run("serve", "--data", folder.toString(), "--port", port))
                    .isEqualTo(2);
            assertThat(said()).contains(port).contains("--port").doesNotContain("\n");
        }
    }

    @Test
    void a_missing_file_and_a_code_that_is_none_are_told_in_one_line() {
        assertThat(run("import", "divisions", "no-such.csv", "--data", folder.toString()))
                .isEqualTo(2);
        assertThat(said()).contains("no-such.csv").doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"export events", "rebuild", "backup x.zip"})
    void a_folder_where_nothing_was_recorded_is_told_and_left_as_it_is(String command) {
        var mistyped = folder.resolve("mistyped");
        var words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(List.of("--data", mistyped.toString()));
        assertThat(run(words.toArray(String[]::new))).isEqualTo(2);
        assertThat(said()).contains("mistyped").contains("--data");
        assertThat(mistyped).doesNotExist();
    }

    @Test
    void an_export_into_a_folder_that_is_not_there_says_which() {
        var out = folder.resolve("nowhere").resolve("events.jsonl");
        assertThat(run("export", "events", "--out", out.toString(), "--data", folder.toString()))
                .isEqualTo(2);
        assertThat(said()).endsWith("nowhere.").doesNotContain("\n");
    }

    @Test
    void a_folder_that_cannot_be_written_is_told_in_one_line() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");
        assertThat(run("serve", "--data", file.resolve("below").toString())).isEqualTo(2);
        assertThat(said()).contains("--data").doesNotContain("\n");
    }

    @ParameterizedTest
    @CsvSource({"MONGODB_URI, mongodb://127.0.0.1:1/office", "AXON_SERVER, 127.0.0.1:1"})
    void a_server_that_does_not_answer_is_told_in_one_line(String variable, String address) throws Exception {
        assertThat(toldWith(variable, address)).contains(variable).doesNotContain("\n");
    }

    @Test
    void a_server_that_is_no_axon_server_is_told_in_one_line() throws Exception {
        var other = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        other.start();
        try {
            var address = "127.0.0.1:" + other.getAddress().getPort();
            assertThat(toldWith("AXON_SERVER", address)).contains(address).doesNotContain("\n");
        } finally {
            other.stop(0);
        }
    }

    @Test
    void a_server_that_says_nothing_is_no_axon_server_either() throws Exception {
        try (var silent = new ServerSocket(0)) {
            var address = "127.0.0.1:" + silent.getLocalPort();
            assertThat(toldWith("AXON_SERVER", address)).contains(address).doesNotContain("\n");
        }
    }

    private String toldWith(String variable, String address) throws Exception {
        var child = Child.start(Map.of(variable, address), "serve", "--port", "0", "--data", folder.toString());
        var told = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(child.waitFor()).isEqualTo(2);
        return told;
    }

    @Test
    void a_backup_takes_no_other_files_place_and_needs_a_folder() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data").resolve(DataFolder.EVENTS), "");
        Files.writeString(folder.resolve("data").resolve(DataFolder.RECORDS), "");
        var file = Files.writeString(folder.resolve("backup.zip"), "older");
        assertThat(run(
                        "backup",
                        file.toString(),
                        "--data",
                        folder.resolve("data").toString()))
                .isEqualTo(2);
        assertThat(said()).contains("backup.zip").doesNotContain("\n");
        assertThat(file).hasContent("older");

        err.reset();
        var nowhere = folder.resolve("nowhere").resolve("backup.zip").toString();
        assertThat(run("backup", nowhere, "--data", folder.resolve("data").toString()))
                .isEqualTo(2);
        assertThat(said()).endsWith("nowhere.").doesNotContain("\n");
    }

    @Test
    void a_folder_that_keeps_its_records_elsewhere_is_not_backed_up() throws IOException {
        Files.writeString(folder.resolve(DataFolder.EVENTS), "");
        var file = folder.resolve("backup.zip");
        assertThat(run("backup", file.toString(), "--data", folder.toString())).isEqualTo(2);
        assertThat(said()).contains(DataFolder.RECORDS).contains("mongodump").doesNotContain("\n");
        assertThat(file).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"backup, MONGODB_URI", "backup, AXON_SERVER", "restore, MONGODB_URI"})
    void what_lies_on_a_server_is_left_to_its_own_tools(String command, String variable) throws Exception {
        var child = Child.start(Map.of(variable, "127.0.0.1:1"), command, "backup.zip", "--data", folder.toString());
        var told = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(child.waitFor()).isEqualTo(2);
        assertThat(told).contains(variable).contains("mongodump").doesNotContain("\n");
    }

    @Test
    void a_restore_of_a_missing_or_a_broken_file_is_told_in_one_line() throws IOException {
        assertThat(run("restore", "no-such.zip", "--data", folder.toString())).isEqualTo(2);
        assertThat(said()).contains("no-such.zip").doesNotContain("\n");
        err.reset();
        var broken = Files.writeString(folder.resolve("broken.zip"), "PK");
        assertThat(run(
                        "restore",
                        broken.toString(),
                        "--data",
                        folder.resolve("new").toString()))
                .isEqualTo(2);
        assertThat(said()).isNotBlank().doesNotContain("\n");
        assertThat(run("restore", broken.toString())).as("where to").isEqualTo(2);
    }

    @Test
    void nobody_works_in_a_folder_that_is_restored_by_half() throws IOException {
        Files.createDirectories(folder.resolve(".restoring"));
        assertThat(run("serve", "--data", folder.toString())).isEqualTo(2);
        assertThat(said()).contains(folder.toString()).doesNotContain("\n");
    }

    @Test
    void whoever_stops_it_while_it_catches_up_does_not_wait_for_ever() {
        assertThatExceptionOfType(InTheWay.class)
                .isThrownBy(() -> Offline.await(() -> false, () -> false))
                .matches(stopped -> stopped.is("trouble.stopped"));
    }

    @Test
    void the_version_names_the_product() {
        assertThat(run("version")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("fengqiao ");
    }
}
