package org.fengqiao.infra.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.infra.DataFolder;
import org.fengqiao.infra.access.ChainedAccessLog;
import org.fengqiao.infra.engine.Senders;
import org.fengqiao.infra.records.SqliteRecords;
import org.fengqiao.projections.access.Access;
import org.fengqiao.projections.access.AccessKind;

/**
 * Makes a backup of a data folder (备份), whether the platform runs on it or not. The file is there when it is whole, and
 * only its owner may read it.
 *
 * @see "ADR 0018 a backup is what a kill would leave"
 */
public final class Backup {
    private final Path folder;
    private final String version;
    private final Clock clock;

    /**
     * @param folder the data folder of an embedded store
     * @param version of this platform
     */
    public Backup(Path folder, String version, Clock clock) {
        this.folder = folder;
        this.version = version;
        this.clock = clock;
    }

    /**
     * Writes the backup; the access log keeps that it was taken, also the one inside it.
     *
     * @param file a new one
     * @throws Refused {@code backup.store-damaged} when a file of the store is not what it should be, {@code
     *     backup.no-key} when the master key was asked for and lies elsewhere
     */
    public Contents write(Path file, boolean withKey) throws IOException, SQLException {
        if (withKey && Files.notExists(folder.resolve(DataFolder.MASTER_KEY))) {
            throw Refused.invalid("backup.no-key");
        }
        remember();
        var beside = file.toAbsolutePath().getParent();
        var draft = Files.createTempFile(beside, "backup", ".part");
        var copied = Files.createTempFile(beside, "backup", ".sqlite");
        try (var cut = Cut.of(folder)) {
            Manifest manifest;
            try (var packing = new Packing(draft)) {
                manifest = pack(cut, packing, copied, withKey);
            }
            try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(draft, file);
            return Contents.of(manifest);
        } finally {
            Files.deleteIfExists(draft);
            Files.deleteIfExists(copied);
        }
    }

    private void remember() {
        try (var records = new SqliteRecords(folder.resolve(DataFolder.RECORDS))) {
            new ChainedAccessLog(records, clock)
                    .remember(Access.of(AccessKind.EXPORTED, Senders.HOUSE, null, null)
                            .detailed("backup"));
        }
    }

    /** Attachments come last: whatever an event of the cut names was there before it. */
    private Manifest pack(Cut cut, Packing packing, Path copied, boolean withKey) throws IOException, SQLException {
        var at = clock.instant();
        cut.copyRecords(copied);
        packing.add(DataFolder.RECORDS, copied);
        Files.newOutputStream(copied, StandardOpenOption.TRUNCATE_EXISTING).close();
        cut.copyEvents(copied);
        packing.add(DataFolder.EVENTS, copied);
        for (var attachment : attachments()) {
            packing.add(name(attachment), attachment);
        }
        if (withKey) {
            packing.add(DataFolder.MASTER_KEY, folder.resolve(DataFolder.MASTER_KEY));
        }
        var manifest = new Manifest(Manifest.FORMAT, version, at, cut.count(), cut.last(), packing.parts());
        packing.end(manifest);
        return manifest;
    }

    /** Whole ones. Drafts come and go beside their folders, so only these are looked into. */
    private List<Path> attachments() throws IOException {
        var found = new ArrayList<Path>();
        for (var below : list(folder.resolve(DataFolder.ATTACHMENTS))) {
            if (Files.isDirectory(below)) {
                list(below).stream()
                        .filter(file -> Manifest.belongs(name(file)))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static List<Path> list(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
