package org.fengqiao.infra.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Chinese first, English complete: {@code name.properties} and {@code name_en.properties} always agree. */
class BundlesTest {
    static Stream<Path> bundles() {
        return Stream.of("projections", "ui", "infra")
                .map(module -> module + "/src/main/resources")
                .filter(folder -> Files.isDirectory(Checkout.ROOT.resolve(folder)))
                .flatMap(folder -> Checkout.files(folder, ".properties").stream())
                .filter(file -> !file.getFileName().toString().matches("(application|logback|vaadin).*"))
                .filter(file -> !file.toString().contains("META-INF"))
                .map(Checkout.ROOT::relativize);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("bundles")
    void both_languages_say_the_same_things(Path file) {
        var name = file.getFileName().toString().replaceFirst("(_en)?\\.properties$", "");
        var chinese = Checkout.ROOT.resolve(file.resolveSibling(name + ".properties"));
        var english = Checkout.ROOT.resolve(file.resolveSibling(name + "_en.properties"));
        assertThat(chinese).exists();
        assertThat(english).exists();
        assertThat(Bundle.read(chinese).disagreements(Bundle.read(english))).isEmpty();
    }

    @Test
    void every_way_of_disagreeing_is_found() {
        var chinese = Bundle.parse("a=受理\nb=\nc=剩余 {0} 天\nd=转送至 {0}\ne=办结\ne=办结\nf=答复\ng=撤回\n");
        var english = Bundle.parse(
                "a=Accept\nb=Empty\nc=Days left\nd=Sent on to {1}\ne=Closed\nf=\nh=Rated\na.one=One\ni.one=Two\n");
        assertThat(chinese.disagreements(english))
                .extracting(found -> found.replaceAll("^(.).*", "$1"))
                .containsExactly("e", "b", "c", "d", "f", "g", "h", "i");
    }
}
