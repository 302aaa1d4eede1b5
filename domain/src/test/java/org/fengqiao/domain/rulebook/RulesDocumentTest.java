package org.fengqiao.domain.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keeps docs/model/rules.md true: every rule of the petition law with the specs that carry it, or "planned". */
class RulesDocumentTest {
    private static final Path MODEL = Path.of("../docs/model");
    private static final Path DOCUMENT = MODEL.resolve("rules.md");

    @Test
    void the_document_names_the_specs_that_carry_each_rule() throws Exception {
        String written = RulesDocument.write(rules(), specs());

        if (Boolean.getBoolean("approve")) {
            Files.writeString(DOCUMENT, written);
        }

        assertThat(DOCUMENT)
                .as("out of date: rewrite it with ./mvnw -pl domain -am test -Dtest=RulesDocumentTest -Dapprove=true")
                .content()
                .isEqualTo(written);
    }

    @Test
    void every_identifier_from_P01_to_P28_is_listed_once() throws Exception {
        assertThat(rules())
                .extracting(RulesDocument.Line::id)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 28)
                        .mapToObj("P%02d"::formatted)
                        .toList());
    }

    @Test
    void no_spec_covers_a_rule_that_does_not_exist() throws Exception {
        assertThat(rules()).extracting(RulesDocument.Line::id).containsAll(specs().keySet());
    }

    @Test
    void every_rule_of_the_rulebook_is_one_of_them() throws Exception {
        assertThat(Rulebook.petitions().all())
                .filteredOn(rule -> !rule.id().equals("due-soon"))
                .extracting(rule -> rule.id().substring(0, 3))
                .isSubsetOf(rules().stream().map(RulesDocument.Line::id).toList());
    }

    @Test
    void a_rule_without_a_spec_is_planned() {
        List<RulesDocument.Line> lines = List.of(RulesDocument.Line.parse("P22 | Annual report | 41"));

        assertThat(RulesDocument.write(lines, Map.of())).endsWith("| P22 | Annual report | 41 | planned |\n");
        assertThat(RulesDocument.write(lines, Map.of("P22", new TreeSet<>(Set.of("ReportTest: is written")))))
                .endsWith("| P22 | Annual report | 41 | ReportTest: is written |\n");
    }

    @Test
    void a_spec_named_elsewhere_must_be_written_there(@TempDir Path modules) throws IOException {
        Path spec = modules.resolve("infra/src/test/java/a/ImportTest.java");
        Files.createDirectories(spec.getParent());
        Files.writeString(spec, "class ImportTest { void keeps_the_channel() {} }");
        Path classes = Files.createDirectories(modules.resolve("classes"));
        Path elsewhere = modules.resolve("elsewhere.txt");

        Files.writeString(elsewhere, "# comment\nP01 a.ImportTest#keeps_the_channel\n");
        assertThat(SpecsByRule.in(classes, elsewhere, modules))
                .containsEntry("P01", new TreeSet<>(Set.of("ImportTest: keeps the channel")));

        Files.writeString(elsewhere, "P01 a.ImportTest#is_gone\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SpecsByRule.in(classes, elsewhere, modules))
                .withMessageContaining("is_gone");
    }

    private static List<RulesDocument.Line> rules() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/rules/petition-rules.txt"))) {
            return lines.filter(line -> !line.isBlank())
                    .map(RulesDocument.Line::parse)
                    .toList();
        }
    }

    private static Map<String, SortedSet<String>> specs() throws IOException, URISyntaxException {
        Path testClasses = Path.of(RulesDocumentTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return SpecsByRule.in(testClasses, MODEL.resolve("rules-elsewhere.txt"), Path.of(".."));
    }
}
