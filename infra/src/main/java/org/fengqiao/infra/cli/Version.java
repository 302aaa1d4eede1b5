package org.fengqiao.infra.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** Says which version this is (版本). */
@Command(name = "version", description = "${bundle:version}")
final class Version implements Callable<Integer> {
    private final Console console;

    Version(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.print(new Number().getVersion()[0]);
        return Fengqiao.DONE;
    }

    /** Of this build; {@code dev} where it was not packaged. */
    static String number() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("dev");
    }

    static final class Number implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {
                "fengqiao " + number() + " (Java " + Runtime.version().feature() + ")"
            };
        }
    }
}
