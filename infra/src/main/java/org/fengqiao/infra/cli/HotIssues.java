package org.fengqiao.infra.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.fengqiao.infra.hotissues.LetterClusters;
import org.fengqiao.infra.table.Upload;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds letters of many people about one matter in a file (热点发现): needs no data folder and writes numbers only. */
@Command(name = "hot-issues", description = "${bundle:hot-issues}")
final class HotIssues implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "${bundle:file-petitions}")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Option(names = "--out", paramLabel = "FILE", description = "${bundle:out}")
    private @Nullable Path out;

    HotIssues(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var folder = out == null ? null : out.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new InTheWay("trouble.no-folder", folder);
        }
        var clusters = LetterClusters.in(Upload.of(Offline.read(file).content()));
        if (out == null) {
            console.print(clusters.document().stripTrailing());
        } else {
            Files.writeString(out, clusters.document());
            console.say(
                    "hot-issues.done",
                    String.valueOf(clusters.numbers().size()),
                    String.valueOf(clusters.letters()),
                    out);
        }
        return Fengqiao.DONE;
    }
}
