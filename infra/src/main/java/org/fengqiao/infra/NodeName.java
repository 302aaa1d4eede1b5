package org.fengqiao.infra;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;

/**
 * By which this node claims its work among several (节点名): given, or found once for the data folder and kept there. Two
 * nodes of one name would both believe that a processor is theirs.
 *
 * @see "ADR 0040 several nodes"
 */
public record NodeName(String value) {
    static NodeName of(Settings settings, DataFolder folder) {
        return new NodeName(settings.node().isBlank() ? keptIn(folder) : settings.node());
    }

    private static String keptIn(DataFolder folder) {
        var file = folder.file(DataFolder.NODE);
        try {
            if (Files.exists(file)) {
                var kept = Files.readString(file).strip();
                if (!kept.isEmpty()) {
                    return kept;
                }
            }
            var found = UUID.randomUUID().toString();
            try (var out = OwnerOnly.write(file)) {
                out.write(found.getBytes(StandardCharsets.UTF_8));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
