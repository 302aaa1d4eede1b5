package org.fengqiao.infra.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.fengqiao.infra.time.OfficeClock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Copies the data folder into one file, also while the platform runs (备份). */
@Command(name = "backup", description = "${bundle:backup}")
final class Backup implements Callable<Integer> {
    private final Console console;

    @Mixin
    private Machine machine = new Machine();

    @Parameters(paramLabel = "FILE", description = "${bundle:file-backup-new}")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Option(names = "--with-key", description = "${bundle:with-key}")
    private boolean withKey;

    Backup(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, SQLException {
        Embedded.only();
        Embedded.checkThere(machine.data);
        Embedded.checkNew(file);
        var clock = new OfficeClock(Clock.systemUTC());
        var made = new org.fengqiao.infra.backup.Backup(machine.data, Version.number(), clock).write(file, withKey);
        console.contents("backup.done", file, made);
        if (made.damaged() > 0) {
            console.complain("backup.damaged", String.valueOf(made.damaged()));
        }
        console.say(withKey ? "backup.with-key" : "backup.without-key");
        return Fengqiao.DONE;
    }
}
