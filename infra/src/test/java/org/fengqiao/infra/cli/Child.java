package org.fengqiao.infra.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The product in a process of its own (子进程), as somebody starts it on a command line; both its streams in one. */
public final class Child {
    private Child() {}

    public static Process start(Map<String, String> environment, String... words) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var machine = List.of(
                java,
                "-Xmx600m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classes,
                Fengqiao.class.getName());
        var builder = new ProcessBuilder(
                        Stream.concat(machine.stream(), Stream.of(words)).toList())
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder.start();
    }
}
