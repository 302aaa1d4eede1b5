package org.fengqiao.infra.cli;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.bson.Document;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.infra.Application;
import org.fengqiao.infra.DataFolder;
import org.fengqiao.infra.backup.Restoring;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Option;

/**
 * What a command runs on (运行环境): the data folder and what the environment names. It is looked at before anything is
 * started, so that what is in the way is told at once and in one line.
 */
final class Machine {
    private static final int PATIENCE_MS = 3_000;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${FENGQIAO_DATA:-./data}",
            description = "${bundle:data}")
    Path data = Path.of("data");

    /** Starts with its doors shut: nobody can knock while a single command works. */
    ConfigurableApplicationContext start() {
        look();
        return application(List.of("server.port=-1", "logging.level.org.fengqiao=WARN"))
                .run();
    }

    /** The same for what only makes sense where something was recorded; a folder mistyped is not filled with a new one. */
    ConfigurableApplicationContext startAgain() {
        if (setting("AXON_SERVER").isBlank() && Files.notExists(data.resolve(DataFolder.EVENTS))) {
            throw new InTheWay("trouble.nothing-there", data.toAbsolutePath().normalize());
        }
        return start();
    }

    /** Starts with its doors open. */
    ConfigurableApplicationContext serve(int port, List<String> settings) {
        look();
        checkPort(port);
        var all = new ArrayList<>(settings);
        all.add("server.port=" + port);
        return application(all).run();
    }

    /** What an import says where the platform runs already: how to hand the file to it. */
    <T> T unlessServing(Path file, @Nullable String centre, String what, Supplier<T> work) {
        var field = centre == null ? "" : " -F centre=" + centre;
        try {
            return work.get();
        } catch (InTheWay inTheWay) {
            throw inTheWay.is("trouble.folder-in-use")
                    ? new InTheWay(
                            "trouble.folder-in-use-import",
                            data.toAbsolutePath().normalize(),
                            file,
                            field,
                            what)
                    : inTheWay;
        }
    }

    private record Start(SpringApplication application, Properties properties) {
        ConfigurableApplicationContext run() {
            return application.run(properties.stringPropertyNames().stream()
                    .map(name -> "--" + name + "=" + properties.getProperty(name))
                    .toArray(String[]::new));
        }
    }

    /** Drivers say nothing of their own here: what is in the way is told in one line. */
    private void look() {
        LoggingSystem.get(Machine.class.getClassLoader()).beforeInitialize();
        checkFolder();
        checkMongo(setting("MONGODB_URI"));
        AxonServerAddress.look(setting("AXON_SERVER"), setting("AXON_AXONSERVER_SSLENABLED"), PATIENCE_MS);
    }

    private static String setting(String variable) {
        return System.getenv().getOrDefault(variable, "");
    }

    private Start application(List<String> settings) {
        var application = new SpringApplication(Application.class);
        application.setLogStartupInfo(false);
        var properties = new Properties();
        properties.setProperty("fengqiao.data", data.toString());
        // what fails is told by the command line, in one line
        properties.setProperty("logging.level.org.springframework.boot.SpringApplication", "OFF");
        properties.setProperty("logging.level.org.springframework.boot.diagnostics", "OFF");
        properties.setProperty("logging.level.org.springdoc", "ERROR");
        properties.setProperty("spring.thymeleaf.check-template-location", "false");
        properties.setProperty("logging.level.org.springframework.boot.web.server.servlet.context", "ERROR");
        properties.setProperty("logging.level.org.springframework.context", "ERROR");
        if (!setting("AXON_SERVER").isBlank()) {
            properties.setProperty("axon.axonserver.enabled", "true");
        }
        settings.forEach(setting -> {
            var cut = setting.indexOf('=');
            properties.setProperty(setting.substring(0, cut), setting.substring(cut + 1));
        });
        // as arguments, because the log is set up before any initializer is asked
        application.setAddCommandLineProperties(true);
        return new Start(application, properties);
    }

    private void checkFolder() {
        if (Restoring.brokenOff(data)) {
            throw new InTheWay("trouble.half-restored", data.toAbsolutePath().normalize());
        }
        try (var _ = DataFolder.hold(data)) {
            // held for a moment only: the application takes it again
        } catch (UncheckedIOException | IOException e) {
            Exception cause =
                    e instanceof UncheckedIOException && e.getCause() instanceof IOException inner ? inner : e;
            throw new InTheWay(
                    cause instanceof AccessDeniedException ? "trouble.folder-denied" : "trouble.folder",
                    data.toAbsolutePath().normalize(),
                    reason(cause));
        } catch (Refused refused) {
            throw new InTheWay("trouble.folder-in-use", data.toAbsolutePath().normalize());
        }
    }

    private static String reason(Throwable cause) {
        return cause instanceof FileSystemException file && file.getReason() != null
                ? file.getReason()
                : cause.getClass().getSimpleName();
    }

    private static void checkPort(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException | IllegalArgumentException e) {
            throw new InTheWay("trouble.port", String.valueOf(port));
        }
    }

    private static void checkMongo(String uri) {
        if (uri.isBlank()) {
            return;
        }
        try {
            var settings = MongoClientSettings.builder()
                    .applyConnectionString(new ConnectionString(uri))
                    .applyToClusterSettings(
                            cluster -> cluster.serverSelectionTimeout(PATIENCE_MS, TimeUnit.MILLISECONDS))
                    .build();
            try (var client = MongoClients.create(settings)) {
                client.getDatabase("admin").runCommand(new Document("ping", 1));
            }
        } catch (MongoException | IllegalArgumentException e) {
            throw new InTheWay("trouble.mongodb");
        }
    }
}
