package org.fengqiao.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds everything, or tells everything, is its owner's alone. */
class OwnerOnlyTest {
    @TempDir
    Path folder;

    @BeforeEach
    void where_files_have_owners() {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews())
                .as("this file system has no permissions to look at")
                .contains("posix");
    }

    @Test
    void a_data_folder_is_made_for_its_owner() throws IOException {
        var data = folder.resolve("data");
        try (var held = DataFolder.hold(data)) {
            assertThat(permissions(held.path())).isEqualTo("rwx------");
        }
    }

    @Test
    void what_is_written_out_is_read_by_its_owner() throws IOException {
        var file = folder.resolve("events.jsonl");
        for (var text : new String[] {"the first time", "again"}) {
            try (var to = OwnerOnly.write(file)) {
                to.write(text.getBytes(StandardCharsets.UTF_8));
            }
            assertThat(Files.readString(file)).isEqualTo(text);
            assertThat(permissions(file)).isEqualTo("rw-------");
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
