package org.fengqiao.infra.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fengqiao.domain.paper.PaperField;
import org.fengqiao.domain.paper.PaperKind;
import org.fengqiao.domain.paper.PaperText;

/** The words of papers that come with the product (随附文书文字): a template of each kind, and an invented matter. */
public final class ShippedWords {
    private ShippedWords() {}

    /** First line the title, second the number, the rest the body. */
    public static PaperText template(PaperKind kind) {
        var lines = read("templates/" + kind.id() + ".txt").lines().toList();
        return new PaperText(lines.get(0), lines.get(1), lines.stream().skip(2).collect(Collectors.joining("\n")));
    }

    /** What a kind of paper has otherwise than the rest stands there under its name. */
    static Map<PaperField, String> sample(PaperKind kind) {
        var sample = new EnumMap<PaperField, String>(PaperField.class);
        var values = read("sample.txt")
                .lines()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        for (var field : PaperField.values()) {
            var shared = values.getOrDefault(field.id(), "");
            sample.put(field, values.getOrDefault(kind.id() + "." + field.id(), shared));
        }
        return sample;
    }

    private static String read(String file) {
        try (var in = ShippedWords.class.getResourceAsStream("/papers/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
