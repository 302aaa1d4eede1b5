package org.fengqiao.infra.blobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileBlobsTest extends BlobsTest {
    @TempDir
    Path folder;

    @Override
    Blobs open() {
        return new FileBlobs(folder.resolve("blobs"));
    }

    @Override
    void damage(String hash) throws IOException {
        Files.write(file(hash), new byte[] {3, 2, 1});
    }

    @Test
    void onlyWholeFilesAreLeft() throws IOException {
        String hash = blobs.put(new byte[] {1});

        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(file(hash));
        }
    }

    private Path file(String hash) {
        return folder.resolve("blobs").resolve(hash.substring(0, 2)).resolve(hash.substring(2));
    }
}
