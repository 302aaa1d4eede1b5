package org.fengqiao.infra.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.fengqiao.infra.OwnerOnly;
import org.fengqiao.infra.engine.Senders;
import org.fengqiao.infra.exports.EventLines;
import org.fengqiao.projections.access.Access;
import org.fengqiao.projections.access.AccessKind;
import org.fengqiao.projections.access.AccessLog;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Writes all events as lines of JSON; sealed words stay sealed (导出事件). It asks no duty and knows no wall: whoever may
 * read the data folder runs it.
 *
 * @see "ADR 0015 walls"
 */
@Command(name = "events", description = "${bundle:export-events}")
final class ExportEvents implements Callable<Integer> {
    private final Console console;

    @Mixin
    private Machine machine = new Machine();

    @Option(names = "--out", paramLabel = "FILE", description = "${bundle:out}")
    private @Nullable Path out;

    ExportEvents(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var folder = out == null ? null : out.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new InTheWay("trouble.no-folder", folder);
        }
        try (var context = machine.startAgain()) {
            context.getBean(AccessLog.class)
                    .remember(Access.of(AccessKind.EXPORTED, Senders.HOUSE, null, null)
                            .detailed("events"));
            var lines = context.getBean(EventLines.class);
            if (out == null) {
                lines.write(new PrintStream(System.out, false, StandardCharsets.UTF_8));
            } else {
                try (var to = OwnerOnly.write(out)) {
                    var count = lines.write(to);
                    console.complain("export.done", String.valueOf(count), out);
                }
            }
        }
        return Fengqiao.DONE;
    }
}
