package org.fengqiao.infra.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fengqiao.infra.backup.Manifest.Part;
import tools.jackson.databind.json.JsonMapper;

/** Puts parts into a new archive, one after the other, and remembers what went in (打包). */
final class Packing implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ZipOutputStream zip;
    private final List<Part> parts = new ArrayList<>();

    Packing(Path file) throws IOException {
        zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
        // most of it is ciphertext
        zip.setLevel(Deflater.BEST_SPEED);
    }

    void add(String name, Path from) throws IOException {
        try (InputStream in = Files.newInputStream(from)) {
            zip.putNextEntry(new ZipEntry(name));
            parts.add(Hashed.copy(name, in, zip));
            zip.closeEntry();
        }
    }

    List<Part> parts() {
        return parts;
    }

    void end(Manifest manifest) throws IOException {
        zip.putNextEntry(new ZipEntry(Manifest.NAME));
        OutputStream out = zip;
        out.write(JSON.writeValueAsBytes(manifest));
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
