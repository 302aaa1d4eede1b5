package org.fengqiao.infra.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A real MongoDB, once per JVM: {@code MONGODB_URI}, or a {@code mongod} that is found. Where there is none, the test
 * class is skipped, and a line in {@code target/skipped} says so.
 *
 * <p>Use as {@code @ExtendWith(RealMongo.class)}, then {@link #uri()}, {@link #client()} and {@link #freshDatabase()}.
 */
public final class RealMongo implements BeforeAllCallback {
    @Override
    public void beforeAll(ExtensionContext context) {
        if (Server.URI.isEmpty()) {
            String what = context.getRequiredTestClass().getSimpleName()
                    + ": no real MongoDB (set MONGODB_URI or MONGOD, or put mongod on the path)";
            noteSkipped(context.getRequiredTestClass().getName(), what);
            Assumptions.abort(what);
        }
    }

    /** Whether a test with a real MongoDB would run. */
    public static boolean isThere() {
        return Server.URI.isPresent();
    }

    public static String uri() {
        return Server.URI.orElseThrow();
    }

    /** Shared, never to be closed by a test. */
    public static MongoClient client() {
        return Shared.CLIENT;
    }

    /** A database name that nobody used before; dropped when the JVM ends. */
    public static String freshDatabase() {
        String name = "fengqiao_test_" + UUID.randomUUID().toString().replace("-", "");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> dropIfForeign(name)));
        return name;
    }

    private static void dropIfForeign(String name) {
        if (given() != null) {
            try (MongoClient client = MongoClients.create(uri())) {
                client.getDatabase(name).drop();
            }
        }
    }

    private static @Nullable String given() {
        String uri = System.getenv("MONGODB_URI");
        return uri == null || uri.isBlank() ? null : uri;
    }

    private static void noteSkipped(String test, String what) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "skipped"));
            Files.writeString(folder.resolve(test + ".txt"), what + System.lineSeparator());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static final class Server {
        static final Optional<String> URI = Optional.ofNullable(given())
                .or(() -> MongodBinary.find().map(MongodProcess::start).map(MongodProcess::uri));
    }

    private static final class Shared {
        static final MongoClient CLIENT = MongoClients.create(uri());
    }
}
