package org.fengqiao.infra.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.fengqiao.domain.refusal.Refused;

/**
 * The parts of a zipped document, measured by inflating every one before any is believed: what a header says about its
 * size proves nothing. The packed bytes stay in memory, so that an upload never lies open on a disk.
 */
final class ZipParts {
    private final byte[] packed;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
    private final ZipFile zip;

    private ZipParts(byte[] packed) throws IOException {
        this.packed = packed;
        zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(packed))
                .get();
    }

    static ZipParts measure(Upload upload, Limits limits) throws IOException {
        byte[] packed;
        try (InputStream in = upload.open()) {
            packed = in.readNBytes(limits.packed() + 1);
        }
        if (packed.length > limits.packed() || directoryEntries(packed) > limits.entries()) {
            throw Refused.invalid("import.too-big");
        }
        try {
            ZipParts parts = new ZipParts(packed);
            parts.inflate(limits);
            return parts;
        } catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException _) {
            // the last three for headers that contradict themselves
            throw Refused.invalid("import.broken-file");
        }
    }

    /** Counted by their signature, before a million of them become objects. */
    private static int directoryEntries(byte[] packed) {
        int count = 0;
        for (int i = 0; i + 3 < packed.length; i++) {
            if (packed[i] == 'P' && packed[i + 1] == 'K' && packed[i + 2] == 1 && packed[i + 3] == 2) {
                count++;
            }
        }
        return count;
    }

    private void inflate(Limits limits) throws IOException {
        byte[] buffer = new byte[65_536];
        long total = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            long believable = Math.clamp(entry.getCompressedSize(), 0L, (long) packed.length) * Limits.RATIO;
            long size = 0;
            try (InputStream in = zip.getInputStream(entry)) {
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    size += n;
                    total += n;
                    if (total > limits.inflated() || size > limits.suspicious() && size > believable) {
                        throw Refused.invalid("import.too-big");
                    }
                }
            }
            entries.putIfAbsent(entry.getName(), entry);
        }
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    /** A part from its beginning. */
    InputStream open(String name) throws IOException {
        ZipArchiveEntry entry = entries.get(name);
        if (entry == null) {
            throw Refused.invalid("import.broken-file");
        }
        return zip.getInputStream(entry);
    }
}
