package org.fengqiao.infra.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.imports.Imports;
import org.fengqiao.projections.imports.Imports.State;
import org.fengqiao.ui.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports letters into the queue of a centre (导入信件). */
@Command(name = "petitions", description = "${bundle:import-petitions}")
final class ImportPetitions implements Callable<Integer> {
    private static final long PAUSE_MS = 250;

    private final Console console;

    @Mixin
    private Machine machine = new Machine();

    @Parameters(paramLabel = "FILE", description = "${bundle:file-petitions}")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Option(names = "--centre", paramLabel = "CODE", required = true, description = "${bundle:centre}")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String centre;

    @Option(names = "--source", paramLabel = "NAME", description = "${bundle:source}")
    private @Nullable String source;

    private volatile boolean interrupted;

    ImportPetitions(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var upload = Offline.read(file);
        var unit = UnitCode.of(centre);
        var done = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopCleanly(done)));
        try (var context = machine.unlessServing(file, centre, "petitions", machine::start)) {
            Offline.awaitCaughtUp(context);
            var imports = context.getBean(Imports.class);
            var actor = new Actor.House();
            var id = imports.letters(actor, unit, source, upload).id();
            var last = follow(imports, actor, id);
            console.endProgress();
            last.rows().forEach(row -> console.row(row.row(), row.reason()));
            var failure = last.failure();
            if (failure != null) {
                console.complain(
                        "import.failed", new Words().in(Locale.getDefault()).refusal(failure.code(), failure.values()));
                return Fengqiao.REFUSED;
            }
            console.say(
                    "import.done",
                    String.valueOf(last.imported()),
                    String.valueOf(last.skipped()),
                    String.valueOf(last.rejected()),
                    String.format(Locale.ROOT, "%.1f", last.seconds()));
            return last.state() == State.COMPLETED ? Fengqiao.DONE : Fengqiao.FAILED;
        } finally {
            done.countDown();
        }
    }

    private Imports.Import follow(Imports imports, Actor actor, String id) throws InterruptedException {
        while (true) {
            var now = imports.find(actor, id).orElseThrow();
            if (interrupted) {
                imports.stop(actor, id);
            }
            var read = now.imported() + now.skipped() + now.rejected();
            var rate = now.seconds() > 0 ? read / now.seconds() : 0;
            var left = rate > 0 ? Math.round((now.total() - read) / rate) : 0;
            console.progress(
                    "import.progress",
                    String.valueOf(read),
                    now.total() < 0 ? "?" : String.valueOf(now.total()),
                    String.valueOf(Math.round(rate)),
                    String.valueOf(left));
            if (now.state() != State.RUNNING) {
                return now;
            }
            Thread.sleep(PAUSE_MS);
        }
    }

    /** Ctrl-C: the batch in hand is written, and the summary tells how far it came. */
    private void stopCleanly(CountDownLatch done) {
        interrupted = true;
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
