package org.fengqiao.infra.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.projections.imports.Imports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Imports divisions as centres (导入区划). */
@Command(name = "divisions", description = "${bundle:import-divisions}")
final class ImportDivisions implements Callable<Integer> {
    private final Console console;

    @Mixin
    private Machine machine = new Machine();

    @Parameters(paramLabel = "FILE", description = "${bundle:file-divisions}")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    ImportDivisions(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var upload = Offline.read(file);
        try (var context = machine.unlessServing(file, null, "divisions", machine::start)) {
            Offline.awaitCaughtUp(context);
            var report = context.getBean(Imports.class).divisions(new Actor.House(), upload);
            report.rejected().forEach(row -> console.row(row.row(), row.reason()));
            if (!report.missing().isEmpty()) {
                console.say("divisions.missing", report.missing().size(), String.join(" ", report.missing()));
            }
            console.say(
                    "divisions.done",
                    report.opened(),
                    report.renamed(),
                    report.moved(),
                    report.unchanged(),
                    report.rejected().size());
        }
        return Fengqiao.DONE;
    }
}
