package org.fengqiao.infra.bench;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.infra.Application;
import org.fengqiao.infra.DataFolder;
import org.fengqiao.infra.engine.Progress;
import org.fengqiao.infra.mongo.RealMongo;
import org.fengqiao.infra.office.Town;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.ResolvableType;

/** The whole application in this process, with a small town and nothing else in it. */
final class Running implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final Path folder;
    private final String readModels;

    private Running(ConfigurableApplicationContext context, Path folder, String readModels) {
        this.context = context;
        this.folder = folder;
        this.readModels = readModels;
    }

    static Running embedded() throws IOException {
        return start(List.of(), "embedded");
    }

    static Running onMongo() throws IOException {
        return start(
                List.of(
                        "--fengqiao.mongodb-uri=" + RealMongo.uri(),
                        "--fengqiao.database=" + RealMongo.freshDatabase()),
                "MongoDB");
    }

    private static Running start(List<String> settings, String readModels) throws IOException {
        var folder = Files.createTempDirectory("fengqiao-bench");
        var arguments = new ArrayList<>(settings);
        arguments.addAll(List.of(
                "--fengqiao.data=" + folder,
                "--server.port=0",
                "--logging.level.root=ERROR",
                "--logging.level.org.fengqiao=WARN"));
        var context = new SpringApplicationBuilder(Application.class, Town.class)
                .logStartupInfo(false)
                .run(arguments.toArray(String[]::new));
        var running = new Running(context, folder, readModels);
        running.catchUp();
        return running;
    }

    /** Where read models live, for what is printed. */
    String readModels() {
        return readModels;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    Facts factsFor(Actor actor) {
        var type = ResolvableType.forClassWithGenerics(Function.class, Actor.class, Facts.class);
        return context.<Function<Actor, Facts>>getBeanProvider(type).getObject().apply(actor);
    }

    Path events() {
        return bean(DataFolder.class).file("events.sqlite");
    }

    Path besideEvents(String name) {
        return bean(DataFolder.class).file(name);
    }

    /** Waits until every event is in the read models and everybody was told of it: what still runs would be measured along. */
    void catchUp() {
        try {
            while (!bean(Progress.class).caughtUp() || !allHandled()) {
                Thread.sleep(10);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private boolean allHandled() {
        return bean(MeterRegistry.class).find(Progress.LAG).gauges().stream().allMatch(gauge -> gauge.value() == 0);
    }

    @Override
    public void close() throws IOException {
        context.close();
        remove(folder);
    }

    static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
