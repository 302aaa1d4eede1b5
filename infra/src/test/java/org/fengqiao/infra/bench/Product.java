package org.fengqiao.infra.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The demonstration as people start it, by {@code bin/fengqiao serve --demo}, looked at from outside. */
final class Product implements AutoCloseable {
    static final String PASSWORD = "bench horse 7 battery";
    static final double FIRST_PAGE_LIMIT = 10;
    static final double RESIDENT_LIMIT = 1024;

    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(10);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path folder;
    private final Process process;
    private final int port;
    private final double startSeconds;

    private Product(Path folder, Path data) throws Exception {
        this.folder = folder;
        this.port = freePort();
        var since = System.nanoTime();
        this.process = new ProcessBuilder(
                        "bin/fengqiao",
                        "serve",
                        "--demo",
                        "--demo-password",
                        PASSWORD,
                        "--port",
                        String.valueOf(port),
                        "--data",
                        data.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("bench-product.log").toFile()))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        awaitFirstPage(since);
        this.startSeconds = (System.nanoTime() - since) / 1e9;
    }

    /** Starts it on a new folder, again on the folder that it left, brings letters in and opens desks. */
    static void measure(Scale scale, Consumer<Finding> told) throws Exception {
        var folder = Files.createTempDirectory("fengqiao-bench");
        var data = folder.resolve("data");
        try {
            double first;
            try (var product = new Product(folder, data)) {
                first = product.startSeconds;
            }
            var starts = new ArrayList<Double>();
            for (var i = 0; i < scale.replays(); i++) {
                try (var product = new Product(folder, data)) {
                    starts.add(product.startSeconds);
                    if (i == scale.replays() - 1) {
                        told.accept(new Finding(
                                "start to first page, the demonstration there",
                                String.format(Locale.ROOT, "the very first start, 300 cases lived: %.1f s", first),
                                " s",
                                starts,
                                FIRST_PAGE_LIMIT));
                        told.accept(new Bringing(product, scale).run());
                        Desks.run(product, scale).ifPresent(told);
                        told.accept(product.resident());
                    }
                }
            }
        } finally {
            Running.remove(folder);
        }
    }

    private void awaitFirstPage(long since) throws Exception {
        while (!answers("/actuator/health/readiness") || !answers("/counter")) {
            if (!process.isAlive() || System.nanoTime() - since > PATIENCE_NANOS) {
                throw new IllegalStateException(
                        "the product did not start: " + Files.readString(folder.resolve("bench-product.log")));
            }
            Thread.sleep(20);
        }
    }

    private boolean answers(String path) throws InterruptedException {
        try {
            return http.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    HttpClient http() {
        return http;
    }

    long pid() {
        return process.pid();
    }

    /** Bytes of all objects that are reachable, after a collection. */
    long liveBytes() throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var look = new ProcessBuilder(jcmd, String.valueOf(pid()), "GC.class_histogram").start();
        var total = 0L;
        for (var line : new String(look.getInputStream().readAllBytes()).split("\n")) {
            if (line.startsWith("Total")) {
                total = Long.parseLong(line.strip().split("\\s+")[2]);
            }
        }
        look.waitFor();
        return total;
    }

    /** The most that was ever resident, as the kernel counts. */
    private Finding resident() throws IOException {
        var now = statusMiB("VmRSS");
        return Finding.of(
                "memory of the demonstration, letters in and desks open",
                String.format(Locale.ROOT, "at its peak; %.0f MiB in the end", now),
                " MiB",
                statusMiB("VmHWM"),
                RESIDENT_LIMIT);
    }

    private double statusMiB(String field) throws IOException {
        for (var line : Files.readAllLines(Path.of("/proc", String.valueOf(pid()), "status"))) {
            if (line.startsWith(field + ":")) {
                return Double.parseDouble(line.strip().split("\\s+")[1]) / 1024;
            }
        }
        throw new IllegalStateException("no " + field);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        http.close();
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
