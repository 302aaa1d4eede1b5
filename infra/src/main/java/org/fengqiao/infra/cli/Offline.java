package org.fengqiao.infra.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fengqiao.infra.engine.Progress;
import org.fengqiao.projections.attachments.Upload;
import org.springframework.context.ApplicationContext;

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

    static void awaitCaughtUp(ApplicationContext context) throws InterruptedException {
        var progress = context.getBean(Progress.class);
        while (!progress.caughtUp()) {
            Thread.sleep(PAUSE_MS);
        }
    }
}
