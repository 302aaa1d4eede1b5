package org.fengqiao.infra.mongo;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.bson.Document;

/** A {@code mongod} of our own, a replica set of one as in production, in a temporary folder. */
final class MongodProcess {
    private static final long PATIENCE_SECONDS = 40;

    private final Process process;
    private final Path folder;
    private final String uri;

    private MongodProcess(Process process, Path folder, String uri) {
        this.process = process;
        this.folder = folder;
        this.uri = uri;
    }

    static MongodProcess start(Path binary) {
        try {
            Path folder = Files.createTempDirectory("fengqiao-mongod");
            int port = freePort();
            Process process = new ProcessBuilder(
                            binary.toString(),
                            "--dbpath",
                            folder.toString(),
                            "--port",
                            String.valueOf(port),
                            "--bind_ip",
                            "127.0.0.1",
                            "--replSet",
                            "rs0",
                            "--wiredTigerCacheSizeGB",
                            "0.25",
                            "--setParameter",
                            "diagnosticDataCollectionEnabled=false")
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("mongod.log").toFile())
                    .start();
            var started = new MongodProcess(process, folder, "mongodb://127.0.0.1:" + port + "/?directConnection=true");
            Runtime.getRuntime().addShutdownHook(new Thread(started::stop));
            started.becomePrimary("127.0.0.1:" + port);
            return started;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String uri() {
        return uri;
    }

    private void becomePrimary(String member) {
        var set = new Document("_id", "rs0").append("members", List.of(new Document("_id", 0).append("host", member)));
        try (MongoClient client = MongoClients.create(uri)) {
            MongoDatabase admin = client.getDatabase("admin");
            admin.runCommand(new Document("replSetInitiate", set));
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (!isPrimary(admin)) {
                if (System.nanoTime() > deadline || !process.isAlive()) {
                    throw new IllegalStateException("mongod did not become primary; see " + folder);
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
        }
    }

    private static boolean isPrimary(MongoDatabase admin) {
        try {
            return admin.runCommand(new Document("hello", 1)).getBoolean("isWritablePrimary", false);
        } catch (MongoException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void stop() {
        try {
            process.destroy();
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        } catch (InterruptedException | IOException leftBehind) {
            process.destroyForcibly();
        }
    }
}
