package org.fengqiao.infra.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Decisions that the code cites are written down, have a status and stand in the index. */
class DecisionsTest {
    private static final Pattern CITED = Pattern.compile("ADR (\\d{4})");

    @Test
    void every_decision_has_a_status_and_stands_in_the_index() {
        var index = Checkout.text(Checkout.ROOT.resolve("docs/adr/README.md"));
        assertThat(Checkout.files("docs/adr", ".md"))
                .filteredOn(file -> !file.endsWith("README.md"))
                .isNotEmpty()
                .allSatisfy(file -> {
                    assertThat(Checkout.text(file)).containsPattern("(?i)status[:*\\s]+(proposed|accepted|superseded)");
                    assertThat(index).contains("(" + file.getFileName() + ")");
                });
    }

    @Test
    void every_cited_decision_is_written_down() {
        var cited = Stream.of("domain", "projections", "ui", "infra")
                .flatMap(module -> Checkout.files(module + "/src", ".java").stream())
                .flatMap(file -> CITED.matcher(Checkout.text(file)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        var written = Checkout.files("docs/adr", ".md").stream()
                .map(file -> file.getFileName().toString())
                .collect(Collectors.toSet());
        cited.removeIf(number -> written.stream().anyMatch(name -> name.startsWith(number)));
        assertThat(cited).isEmpty();
    }
}
