package org.fengqiao.projections.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A real MongoDB, once per JVM: {@code MONGODB_URI}, or a {@code mongod} from {@code MONGOD}, the path or {@code
 * ../shared/bin} beside the project. Where there is none the test class is skipped, and a line in {@code
 * target/skipped} says so.
 */
public final class RealMongo implements BeforeAllCallback {
    @Override
    public void beforeAll(ExtensionContext context) {
        if (Server.URI.isEmpty()) {
            var test = context.getRequiredTestClass();
            var what =
                    test.getSimpleName() + ": no real MongoDB (set MONGODB_URI or MONGOD, or put mongod on the path)";
            note(test.getName(), what);
            Assumptions.abort(what);
        }
    }

    /** A database that nobody used before. */
    public static MongoDatabase freshDatabase() {
        return database(Shared.CLIENT);
    }

    /** One whose commands are listened to; its client lives as long as the JVM. */
    public static MongoDatabase freshDatabase(CommandListener listener) {
        return database(MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(Server.URI.orElseThrow()))
                .addCommandListener(listener)
                .build()));
    }

    private static MongoDatabase database(MongoClient client) {
        var database = client.getDatabase(
                "fengqiao_test_" + UUID.randomUUID().toString().replace("-", ""));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (Server.started == null) {
                database.drop();
            }
        }));
        return database;
    }

    private static void note(String test, String what) {
        try {
            var folder = Files.createDirectories(Path.of("target", "skipped"));
            Files.writeString(folder.resolve(test + ".txt"), what + System.lineSeparator());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static final class Shared {
        static final MongoClient CLIENT = MongoClients.create(Server.URI.orElseThrow());
    }

    private static final class Server {
        static @Nullable Process started;

        static final Optional<String> URI = Optional.ofNullable(System.getenv("MONGODB_URI"))
                .filter(uri -> !uri.isBlank())
                .or(() -> binary().map(Server::start));

        private static Optional<Path> binary() {
            var here = Path.of("").toAbsolutePath();
            var named = Stream.ofNullable(System.getenv("MONGOD")).map(Path::of);
            var onPath = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                    .map(folder -> Path.of(folder, "mongod"));
            var beside = Stream.of(here.resolve("../../shared/bin/mongod"), here.resolve("../shared/bin/mongod"));
            return Stream.of(named, onPath, beside)
                    .flatMap(paths -> paths)
                    .filter(path -> Files.isRegularFile(path) && Files.isExecutable(path))
                    .findFirst();
        }

        private static String start(Path binary) {
            try {
                var folder = Files.createTempDirectory("fengqiao-mongod");
                int port = freePort();
                var process = new ProcessBuilder(
                                binary.toString(),
                                "--dbpath",
                                folder.toString(),
                                "--port",
                                String.valueOf(port),
                                "--bind_ip",
                                "127.0.0.1",
                                "--wiredTigerCacheSizeGB",
                                "0.25")
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("mongod.log").toFile())
                        .start();
                started = process;
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process, folder)));
                return "mongodb://127.0.0.1:" + port + "/?serverSelectionTimeoutMS=40000";
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        private static int freePort() throws IOException {
            try (var socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            }
        }

        private static void stop(Process process, Path folder) {
            process.destroy();
            try {
                if (!process.waitFor(10, TimeUnit.SECONDS)) {
                    process.destroyForcibly().waitFor();
                }
                try (var files = Files.walk(folder)) {
                    files.sorted(Comparator.reverseOrder())
                            .forEach(file -> file.toFile().delete());
                }
            } catch (IOException | InterruptedException leftBehind) {
                process.destroyForcibly();
            }
        }
    }
}
