package org.fengqiao.infra.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.fengqiao.infra.DataFolder;
import org.fengqiao.infra.backup.Restoring;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a new data folder from a backup (恢复). */
@Command(name = "restore", description = "${bundle:restore}")
final class Restore implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "${bundle:file-backup}")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Option(names = "--data", paramLabel = "NEWDIR", required = true, description = "${bundle:fengqiao.restore.data}")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path data;

    Restore(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Embedded.only();
        var restored = Restoring.restore(file, data, Version.number());
        console.contents("restore.done", data, restored);
        console.say("restore.later");
        if (!restored.withKey()) {
            console.say(
                    "restore.key",
                    data.resolve(DataFolder.MASTER_KEY).toAbsolutePath().normalize());
        }
        return Fengqiao.DONE;
    }
}
