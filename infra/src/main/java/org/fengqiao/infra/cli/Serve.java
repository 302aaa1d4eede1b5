package org.fengqiao.infra.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.fengqiao.infra.engine.Progress;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the platform until it is stopped (启动服务). */
@Command(name = "serve", description = "${bundle:serve}")
final class Serve implements Callable<Integer> {
    private static final long PAUSE_MS = 50;

    private final Console console;

    @Mixin
    private Machine machine = new Machine();

    @Option(names = "--port", defaultValue = "${PORT:-8080}", description = "${bundle:port}")
    private int port;

    @Option(names = "--demo", description = "${bundle:demo}")
    private boolean demo;

    @Option(names = "--demo-password", paramLabel = "P", description = "${bundle:demo-password}")
    private @Nullable String demoPassword;

    Serve(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        var since = System.nanoTime();
        var settings = new ArrayList<>(List.of("fengqiao.first-start=true", "fengqiao.demo=" + demo));
        if (demoPassword != null) {
            settings.add("fengqiao.demo-password=" + demoPassword);
        }
        var context = machine.serve(port, settings);
        var closed = new CountDownLatch(1);
        context.addApplicationListener((ApplicationListener<ContextClosedEvent>) _ -> closed.countDown());
        var progress = context.getBean(Progress.class);
        while (!progress.caughtUp() && context.isActive()) {
            Thread.sleep(PAUSE_MS);
        }
        var at = context instanceof WebServerApplicationContext web && web.getWebServer() != null
                ? web.getWebServer().getPort()
                : port;
        var seconds = Math.round((System.nanoTime() - since) / 1e9);
        console.say("ready", "http://localhost:" + at, String.valueOf(seconds));
        closed.await();
        return Fengqiao.DONE;
    }
}
