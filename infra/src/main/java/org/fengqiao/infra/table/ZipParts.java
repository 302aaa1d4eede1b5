package org.fengqiao.infra.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.fengqiao.domain.refusal.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a zipped document, measured by inflating every one before any is believed: what a header says about its
 * size proves nothing.
 */
final class ZipParts {
    private final Upload upload;
    private final Map<String, Long> sizes;

    private ZipParts(Upload upload, Map<String, Long> sizes) {
        this.upload = upload;
        this.sizes = sizes;
    }

    static ZipParts measure(Upload upload, Limits limits) throws IOException {
        Map<String, Long> sizes = new HashMap<>();
        byte[] buffer = new byte[65_536];
        long total = 0;
        try (Counted packed = new Counted(upload.open());
                ZipInputStream zip = new ZipInputStream(packed)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                long before = packed.count;
                long size = 0;
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    size += n;
                    total += n;
                    boolean bomb = size > limits.suspicious() && size / Limits.RATIO > packed.count - before;
                    if (bomb || total > limits.inflated()) {
                        throw Refused.invalid("import.too-big");
                    }
                }
                sizes.putIfAbsent(entry.getName(), size);
                if (sizes.size() > limits.entries()) {
                    throw Refused.invalid("import.too-big");
                }
            }
        } catch (IOException | IllegalArgumentException _) {
            // a name in no known encoding is an IllegalArgumentException
            throw Refused.invalid("import.broken-file");
        }
        return new ZipParts(upload, sizes);
    }

    boolean has(String name) {
        return sizes.containsKey(name);
    }

    /** A part from its beginning. */
    InputStream open(String name) throws IOException {
        ZipInputStream zip = new ZipInputStream(upload.open());
        @Nullable ZipEntry entry = zip.getNextEntry();
        while (entry != null && !entry.getName().equals(name)) {
            entry = zip.getNextEntry();
        }
        if (entry == null) {
            zip.close();
            throw Refused.invalid("import.broken-file");
        }
        return zip;
    }

    private static final class Counted extends FilterInputStream {
        private long count;

        private Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            int n = super.read(to, from, length);
            count += Math.max(n, 0);
            return n;
        }
    }
}
