package org.fengqiao.infra.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A zip in memory, to be tampered with. */
final class Zip {
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    static Zip of(Path file) throws IOException {
        var zip = new Zip();
        try (var from = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(from.entries())) {
                zip.parts.put(entry.getName(), from.getInputStream(entry).readAllBytes());
            }
        }
        return zip;
    }

    String text(String name) {
        return new String(parts.getOrDefault(name, new byte[0]), UTF_8);
    }

    Zip put(String name, String content) {
        parts.put(name, content.getBytes(UTF_8));
        return this;
    }

    Zip remove(String name) {
        parts.remove(name);
        return this;
    }

    void write(Path file) throws IOException {
        try (var to = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                to.putNextEntry(new ZipEntry(part.getKey()));
                to.write(part.getValue());
            }
        }
    }
}
