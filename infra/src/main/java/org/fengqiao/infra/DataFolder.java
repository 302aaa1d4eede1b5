package org.fengqiao.infra;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.fengqiao.domain.refusal.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The folder of everything this installation keeps (数据目录), held by one process at a time. Where it is made, only its
 * owner may look into it: whoever may read it is behind no wall.
 *
 * @see "ADR 0015 walls"
 */
public final class DataFolder implements AutoCloseable {
    /** Events, where they are kept on this machine. */
    public static final String EVENTS = "events.sqlite";

    /** Keys, accounts, counters and the access log, where they are kept on this machine. */
    public static final String RECORDS = "office.sqlite";

    /** Read models of this process, from an orderly stop to the next start. */
    public static final String READ_MODELS = "read-models.kept";

    /** Attachments by their hash, where they are kept on this machine. */
    public static final String ATTACHMENTS = "attachments";

    /** The key of keys, unless it is given from outside. */
    public static final String MASTER_KEY = "keys/master.key";

    /** Name of the node that works on this folder, unless it is given one; never in a backup. */
    public static final String NODE = "node";

    /** Made by whoever holds the folder; of no meaning once nobody does. */
    public static final String LOCK = "in-use.lock";

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** @throws Refused {@code data-folder.in-use} when another process holds it */
    public static DataFolder hold(Path path) {
        try {
            Files.createDirectories(path, OwnerOnly.folder(path));
            var channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw Refused.conflict("data-folder.in-use", path.toString());
            }
            return new DataFolder(path, channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    public Path path() {
        return path;
    }

    public Path file(String name) {
        return path.resolve(name);
    }

    /** A folder below, made when missing. */
    public Path folder(String name) {
        try {
            return Files.createDirectories(path.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
