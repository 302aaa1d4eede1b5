package org.fengqiao.infra.mongo;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for {@code mongod}: {@code MONGOD}, the path, {@code ../shared/bin} beside the project. */
final class MongodBinary {
    private MongodBinary() {}

    static Optional<Path> find() {
        return Stream.of(named(), onPath(), besideProject())
                .flatMap(candidates -> candidates)
                .filter(Files::isExecutable)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static Stream<Path> named() {
        return Stream.ofNullable(System.getenv("MONGOD"))
                .filter(name -> !name.isBlank())
                .map(Path::of);
    }

    private static Stream<Path> onPath() {
        return Stream.ofNullable(System.getenv("PATH"))
                .flatMap(path -> Stream.of(path.split(File.pathSeparator)))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, "mongod"));
    }

    /** Tests run in the folder of their module, or in the project's. */
    private static Stream<Path> besideProject() {
        Path here = Path.of("").toAbsolutePath();
        return Stream.of(here.resolve("../../shared/bin/mongod"), here.resolve("../shared/bin/mongod"));
    }
}
