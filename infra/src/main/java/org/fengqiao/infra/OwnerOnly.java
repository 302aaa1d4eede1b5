package org.fengqiao.infra;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Permissions of what only its owner may read (仅属主可读), where the file system has such. */
public final class OwnerOnly {
    private OwnerOnly() {}

    public static FileAttribute<?>[] folder(Path path) {
        return permissions(path, "rwx------");
    }

    public static FileAttribute<?>[] file(Path path) {
        return permissions(path, "rw-------");
    }

    /** A file to write anew, which only its owner may read where it was not there before. */
    public static OutputStream write(Path path) throws IOException {
        var anew = Set.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        return new BufferedOutputStream(Channels.newOutputStream(FileChannel.open(path, anew, file(path))));
    }

    private static FileAttribute<?>[] permissions(Path path, String permissions) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
