package org.fengqiao.domain.rulebook;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Writes docs/model/rules.md: each rule of the petition law, where it stands, and the specs that carry it. */
final class RulesDocument {
    private static final Pattern IDENTIFIER = Pattern.compile("P\\d\\d");
    private static final String HEAD = """
            # The rules of petitions, and what shows that they hold

            Written by `RulesDocumentTest` from the specs' `@Covers`; do not edit. Articles are those of 信访工作条例 (2022) \
            unless another law is named; [the rulebook](../../domain/src/main/java/org/fengqiao/domain/rulebook/PetitionRules.java) \
            has the numbers with their validity.

            | rule | says | article | carried by |
            |---|---|---|---|
            """;

    private RulesDocument() {}

    record Line(String id, String sentence, String article) {
        static Line parse(String text) {
            List<String> cells = Pattern.compile("\\|")
                    .splitAsStream(text)
                    .map(String::strip)
                    .toList();
            if (cells.size() != 3 || !IDENTIFIER.matcher(cells.getFirst()).matches()) {
                throw new IllegalArgumentException("not a rule: " + text);
            }
            return new Line(cells.get(0), cells.get(1), cells.get(2));
        }
    }

    static String write(List<Line> lines, Map<String, SortedSet<String>> specs) {
        return HEAD
                + lines.stream()
                        .map(line -> "| %s | %s | %s | %s |\n"
                                .formatted(
                                        line.id(),
                                        line.sentence(),
                                        line.article(),
                                        carriedBy(specs.getOrDefault(line.id(), new TreeSet<>()))))
                        .collect(joining());
    }

    private static String carriedBy(Collection<String> specs) {
        return specs.isEmpty() ? "planned" : specs.stream().sorted().collect(joining("<br>"));
    }
}
