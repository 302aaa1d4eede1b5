package org.fengqiao.infra.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.fengqiao.infra.DataFolder;
import org.springframework.boot.logging.LoggingSystem;

/** Work on the files of the embedded store, beside a platform that may be running on them (内置存储). */
final class Embedded {
    private Embedded() {}

    /** What lies on a server is copied with that server's own tools. */
    static void only() {
        Stream.of("MONGODB_URI", "AXON_SERVER")
                .filter(name -> !System.getenv().getOrDefault(name, "").isBlank())
                .findFirst()
                .ifPresent(name -> {
                    throw new InTheWay("trouble.own-tools", name);
                });
        // nothing is started here that would set up a log
        LoggingSystem.get(Embedded.class.getClassLoader()).beforeInitialize();
    }

    static void checkThere(Path data) {
        if (Files.notExists(data.resolve(DataFolder.EVENTS))) {
            throw new InTheWay("trouble.nothing-there", data.toAbsolutePath().normalize());
        }
        if (Files.notExists(data.resolve(DataFolder.RECORDS))) {
            throw new InTheWay("trouble.half-there", data.toAbsolutePath().normalize(), DataFolder.RECORDS);
        }
    }

    /** A backup takes no other file's place. */
    static void checkNew(Path file) {
        var folder = file.toAbsolutePath().normalize().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new InTheWay("trouble.no-folder", folder);
        }
        if (Files.exists(file)) {
            throw new InTheWay("trouble.file-exists", file);
        }
    }
}
