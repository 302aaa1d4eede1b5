package org.fengqiao.infra.backup;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fengqiao.infra.DataFolder;

/**
 * What a backup holds (备份清单): lies in it as JSON, written last.
 *
 * @param format of the backup itself
 * @param version of the platform that made it
 * @param at the instant that all of it is of
 * @param events how many there are
 * @param lastEvent index of the last one in the store
 * @param parts every file, the manifest apart
 */
record Manifest(int format, String version, Instant at, long events, long lastEvent, List<Part> parts) {
    static final String NAME = "manifest.json";
    static final int FORMAT = 1;

    private static final Pattern ATTACHMENT =
            Pattern.compile(DataFolder.ATTACHMENTS + "/(?<start>[0-9a-f]{2})/(?<rest>[0-9a-f]{62})");

    Manifest {
        Objects.requireNonNull(version);
        Objects.requireNonNull(at);
        parts = List.copyOf(parts);
    }

    /**
     * One file.
     *
     * @param name its path in the data folder, with slashes
     * @param bytes its length
     * @param sha256 in hex
     */
    record Part(String name, long bytes, String sha256) {
        Part {
            Objects.requireNonNull(name);
            Objects.requireNonNull(sha256);
        }

        /** The hash that an attachment is found by; nothing for another part. */
        Optional<String> attachment() {
            return Optional.of(ATTACHMENT.matcher(name))
                    .filter(Matcher::matches)
                    .map(found -> found.group("start") + found.group("rest"));
        }

        /** An attachment whose content is no longer what it is found by. */
        boolean damaged() {
            return attachment().filter(hash -> !hash.equals(sha256)).isPresent();
        }
    }

    /** Only what a data folder consists of: nothing else is ever read or written. */
    static boolean belongs(String name) {
        return name.equals(DataFolder.EVENTS)
                || name.equals(DataFolder.RECORDS)
                || name.equals(DataFolder.MASTER_KEY)
                || ATTACHMENT.matcher(name).matches();
    }

    boolean has(String name) {
        return parts.stream().anyMatch(part -> part.name().equals(name));
    }

    long attachments() {
        return parts.stream().filter(part -> part.attachment().isPresent()).count();
    }

    long damaged() {
        return parts.stream().filter(Part::damaged).count();
    }
}
