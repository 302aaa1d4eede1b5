package org.fengqiao.infra.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Fills the read models anew from the events and drops the old ones (重建读模型). */
@Command(name = "rebuild", description = "${bundle:rebuild}")
final class Rebuild implements Callable<Integer> {
    private final Console console;

    @Mixin
    private Machine machine = new Machine();

    Rebuild(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (System.getenv().getOrDefault("MONGODB_URI", "").isBlank()) {
            console.say("rebuild.in-memory");
        }
        try (var context = machine.startAgain()) {
            Offline.awaitCaughtUp(context);
            context.getBean(org.fengqiao.infra.engine.Rebuild.class)
                    .run(position -> console.progress("rebuild.progress", String.valueOf(position)), () -> false);
        }
        console.endProgress();
        console.say("rebuild.done");
        return Fengqiao.DONE;
    }
}
