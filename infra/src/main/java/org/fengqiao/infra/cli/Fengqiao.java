package org.fengqiao.infra.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The one executable: {@code fengqiao serve}, {@code import}, {@code export}, {@code hot-issues}, {@code rebuild},
 * {@code backup}, {@code restore}, {@code version}.
 */
@Command(
        name = "fengqiao",
        mixinStandardHelpOptions = true,
        versionProvider = Version.Number.class,
        scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND",
        description = "${bundle:about}",
        subcommands = {
            Serve.class,
            Import.class,
            Export.class,
            HotIssues.class,
            Rebuild.class,
            Backup.class,
            Restore.class,
            Version.class
        })
public final class Fengqiao implements Callable<Integer> {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int REFUSED = 2;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    CommandSpec spec;

    public static void main(String[] args) {
        System.exit(run(Console.standard(), args));
    }

    /** Runs one command line to its end. */
    static int run(Console console, String... args) {
        var line = new CommandLine(new Fengqiao(), new Commands(console))
                .setResourceBundle(Console.bundle(Locale.getDefault()))
                .setExecutionExceptionHandler((failure, _, _) -> Troubles.told(failure, console));
        return line.execute(args);
    }

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(), Console.bundle(Locale.getDefault()).getString("which"));
    }

    /** Gives every command the console it talks to. */
    private record Commands(Console console) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            for (var constructor : type.getDeclaredConstructors()) {
                if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Console.class) {
                    return type.cast(constructor.newInstance(console));
                }
            }
            return CommandLine.defaultFactory().create(type);
        }
    }
}
