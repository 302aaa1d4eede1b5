package org.fengqiao.infra.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.infra.OwnerOnly;
import org.fengqiao.infra.records.RecordTable;
import org.fengqiao.infra.records.Records;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the master key: given from outside, or in a file of its own, apart from events and records. It is made once,
 * when there are no keys yet; afterwards a missing or foreign one means that the keys are withheld, and never that new
 * ones are mixed with the old.
 */
final class MasterKeyFile {
    private static final Logger log = LoggerFactory.getLogger(MasterKeyFile.class);
    private static final String FINGERPRINT = "master-key-fingerprint";

    private final Path file;
    private final Records records;

    MasterKeyFile(Path file, Records records) {
        this.file = file;
        this.records = records;
    }

    /**
     * The master key that fits the records.
     *
     * @param given Base64 of 32 bytes; null to use the file
     */
    Optional<MasterKey> find(@Nullable String given) {
        Optional<String> known = records.find(RecordTable.SETTINGS, FINGERPRINT);
        Optional<MasterKey> found =
                given == null ? read().or(() -> known.isEmpty() ? make() : Optional.empty()) : decode(given);
        if (found.isEmpty()) {
            log.warn("No master key: words stay sealed. Put the key file back, or set FENGQIAO_MASTER_KEY");
        }
        return found.filter(this::fits);
    }

    private boolean fits(MasterKey key) {
        records.insert(RecordTable.SETTINGS, FINGERPRINT, json(key));
        boolean fits = records.find(RecordTable.SETTINGS, FINGERPRINT)
                .filter(json(key)::equals)
                .isPresent();
        if (!fits) {
            log.warn("The master key is not the one that the keys were made with: words stay sealed");
        }
        return fits;
    }

    private static String json(MasterKey key) {
        return "\"" + key.fingerprint() + "\"";
    }

    private Optional<MasterKey> read() {
        try {
            return Files.exists(file) ? decode(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException unreadable) {
            log.warn("The master key file cannot be read");
            return Optional.empty();
        }
    }

    private static Optional<MasterKey> decode(String base64) {
        try {
            return Optional.of(new MasterKey(Base64.getDecoder().decode(base64.strip())));
        } catch (IllegalArgumentException malformed) {
            log.warn("The master key is not Base64 of 32 bytes");
            return Optional.empty();
        }
    }

    /** On the disk before the first key is wrapped with it. */
    private Optional<MasterKey> make() {
        byte[] material = AesGcm.randomKey();
        Path folder = file.toAbsolutePath().getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder, OwnerOnly.folder(folder));
            }
            var create = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            try (FileChannel channel = FileChannel.open(file, create, OwnerOnly.file(file))) {
                channel.write(ByteBuffer.wrap(Base64.getEncoder().encode(material)));
                channel.force(true);
            }
            if (folder != null) {
                try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                    channel.force(true);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        log.info("Made a new master key in {}: keep a copy of it apart from the backups of the data", file);
        return Optional.of(new MasterKey(material));
    }
}
