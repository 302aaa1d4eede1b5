package org.fengqiao.infra.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An uploaded file (上传文件) that can be read from its start as often as needed. It need not lie open on a disk: a
 * stream that unseals while it is read will do.
 */
@FunctionalInterface
public interface Upload {
    InputStream open() throws IOException;

    static Upload of(Path file) {
        return () -> Files.newInputStream(file);
    }

    static Upload of(byte[] content) {
        return () -> new ByteArrayInputStream(content);
    }
}
