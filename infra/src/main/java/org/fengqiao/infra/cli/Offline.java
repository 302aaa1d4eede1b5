package org.fengqiao.infra.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.fengqiao.infra.engine.Progress;
import org.fengqiao.projections.attachments.Upload;
import org.springframework.context.ConfigurableApplicationContext;

/** What commands on a stopped installation share (离线操作). */
final class Offline {
    private static final long PAUSE_MS = 20;

    private Offline() {}

    static Upload read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new InTheWay("trouble.no-file", file);
        }
        var name = file.getFileName();
        return new Upload(name == null ? "" : name.toString(), Files.readAllBytes(file));
    }

    static void awaitCaughtUp(ConfigurableApplicationContext context) throws InterruptedException {
        await(context.getBean(Progress.class)::caughtUp, context::isActive);
    }

    /** @throws InTheWay once it was told to stop: what is shut down never catches up */
    static void await(BooleanSupplier caughtUp, BooleanSupplier goesOn) throws InterruptedException {
        while (!caughtUp.getAsBoolean()) {
            if (!goesOn.getAsBoolean()) {
                throw new InTheWay("trouble.stopped");
            }
            Thread.sleep(PAUSE_MS);
        }
    }
}
