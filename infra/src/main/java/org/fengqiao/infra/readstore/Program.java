package org.fengqiao.infra.readstore;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.infra.Application;
import org.fengqiao.projections.store.Generation;

/** Which code runs (程序指纹): rows that other code made are of no use, whatever both may call themselves. */
final class Program {
    private static final List<Class<?>> OF_EACH_MODULE = List.of(Moment.class, Generation.class, Application.class);

    private Program() {}

    /** SHA-256 of the jars that this program runs from; empty where it runs from loose classes, which change as they like. */
    static Optional<String> fingerprint() {
        try {
            var sum = MessageDigest.getInstance("SHA-256");
            for (var jar : jars()) {
                if (!Files.isRegularFile(jar)) {
                    return Optional.empty();
                }
                try (var in = new DigestInputStream(Files.newInputStream(jar), sum)) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
            }
            return Optional.of(HexFormat.of().formatHex(sum.digest()));
        } catch (IOException | URISyntaxException e) {
            return Optional.empty();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TreeSet<Path> jars() throws URISyntaxException {
        var jars = new TreeSet<Path>();
        for (var one : OF_EACH_MODULE) {
            jars.add(outermost(one.getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI()
                    .toString()));
        }
        return jars;
    }

    /** {@code file:/x.jar}, or {@code jar:nested:/x.jar/!BOOT-INF/lib/y.jar!/} where Boot's loader reads one from another. */
    private static Path outermost(String location) {
        var inner = location.indexOf("/!");
        var outer = inner < 0 ? location : location.substring(0, inner);
        return Path.of(URI.create("file:" + outer.replaceFirst("^(jar:)?(nested|file):", "")));
    }
}
