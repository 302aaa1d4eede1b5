package org.fengqiao.infra.walls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The sources of the product, for what byte code cannot tell: comments, bundles, decisions. */
final class Checkout {
    static final Path ROOT = root();

    private Checkout() {}

    /** Files below {@code folder} of the checkout whose path ends with {@code end}, in order; build output left out. */
    static List<Path> files(String folder, String end) {
        try (var paths = Files.walk(ROOT.resolve(folder))) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> path.toString().endsWith(end))
                    .filter(path -> !ROOT.relativize(path).toString().contains("target/"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = Objects.requireNonNull(folder.getParent(), "not inside a checkout");
        }
        return folder;
    }
}
