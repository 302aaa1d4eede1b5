package org.fengqiao.infra.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.infra.DataFolder;

/**
 * Makes a data folder from a backup (恢复). Everything is unpacked below first and moved to its place at the end, the
 * events last: what was broken off is no data folder.
 */
public final class Restoring {
    private static final String DRAFT = ".restoring";
    private static final List<String> IN_THIS_ORDER =
            List.of(DataFolder.ATTACHMENTS, "keys", DataFolder.RECORDS, DataFolder.EVENTS);

    private Restoring() {}

    /** Whether a restore was broken off there: such a folder must not be worked in. */
    public static boolean brokenOff(Path folder) {
        return Files.exists(folder.resolve(DRAFT));
    }

    /**
     * Unpacks a backup.
     *
     * @param folder an empty one, or a new one
     * @param version of this platform
     * @throws Refused before anything is written: {@code backup.folder-not-empty}, {@code backup.broken}, {@code
     *     backup.not-one}, {@code backup.newer}
     */
    public static Contents restore(Path file, Path folder, String version) throws IOException {
        if (!isEmpty(folder)) {
            throw Refused.conflict("backup.folder-not-empty");
        }
        try (var archive = Archive.checked(file, version);
                var held = DataFolder.hold(folder)) {
            var draft = held.folder(DRAFT);
            try {
                for (var part : archive.manifest().parts()) {
                    archive.unpack(part, draft.resolve(part.name()));
                }
                settle(draft, folder);
            } finally {
                delete(draft);
            }
            return Contents.of(archive.manifest());
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Files.notExists(folder);
        }
        try (var inside = Files.list(folder)) {
            return inside.allMatch(file -> file.endsWith(DataFolder.LOCK));
        }
    }

    private static void settle(Path draft, Path folder) throws IOException {
        for (var name : IN_THIS_ORDER) {
            if (Files.exists(draft.resolve(name))) {
                Files.move(draft.resolve(name), folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            }
        }
        // a rename is only durable once its folder is
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void delete(Path draft) throws IOException {
        try (var files = Files.walk(draft)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
