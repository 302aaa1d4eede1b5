package org.fengqiao.infra.blobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Attachments as files under the data folder: {@code ab/cdef…}. A file is whole under its name, or not there. */
public final class FileBlobs implements Blobs {
    private static final Logger log = LoggerFactory.getLogger(FileBlobs.class);

    private final Path root;
    private final LongConsumer room;

    /** @param room asked before so many bytes are written; throws where there is none */
    public FileBlobs(Path root, LongConsumer room) {
        this.root = root;
        this.room = room;
    }

    /** To read them. */
    public FileBlobs(Path root) {
        this(root, _ -> {});
    }

    @Override
    public String put(byte[] ciphertext) {
        String hash = Hash.of(ciphertext);
        if (get(hash).isPresent()) {
            return hash;
        }
        room.accept(ciphertext.length);
        Path target = path(hash);
        try {
            Path folder = Files.createDirectories(folder(hash));
            Path draft = Files.createTempFile(root, hash, ".part");
            write(draft, ciphertext);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            sync(folder);
            sync(root);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return hash;
    }

    @Override
    public Optional<byte[]> get(String hash) {
        if (!Hash.isOne(hash)) {
            return Optional.empty();
        }
        try {
            byte[] found = Files.readAllBytes(path(hash));
            if (Hash.of(found).equals(hash)) {
                return Optional.of(found);
            }
            log.error("Attachment {} is damaged", hash);
            return Optional.empty();
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public boolean has(String hash) {
        return Hash.isOne(hash) && Files.exists(path(hash));
    }

    private Path path(String hash) {
        return folder(hash).resolve(hash.substring(2));
    }

    private Path folder(String hash) {
        return root.resolve(hash.substring(0, 2));
    }

    private static void write(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /** A rename is only durable once its folder is. */
    private static void sync(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
