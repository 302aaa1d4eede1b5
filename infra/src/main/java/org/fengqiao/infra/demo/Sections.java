package org.fengqiao.infra.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A text in sections, each under {@code [its name]} (分节文本): the words of the demonstration. */
record Sections(Map<String, List<String>> byName) {
    static Sections read(String file) {
        var sections = new LinkedHashMap<String, List<String>>();
        var lines = new ArrayList<String>();
        for (var line : text(file).lines().filter(line -> !line.isBlank()).toList()) {
            if (line.startsWith("[") && line.endsWith("]")) {
                lines = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), lines);
            } else {
                lines.add(line);
            }
        }
        return new Sections(sections);
    }

    static String text(String file) {
        try (var in = Objects.requireNonNull(Sections.class.getResourceAsStream("/demo/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows of a table without their heading. */
    static List<List<String>> table(String file) {
        return text(file)
                .lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> List.of(line.split(",", -1)))
                .toList();
    }

    List<String> lines(String name) {
        return Objects.requireNonNull(byName.get(name), name);
    }

    /** A section of single words. */
    List<String> words(String name) {
        return List.of(String.join(" ", lines(name)).split(" "));
    }
}
