package org.fengqiao.domain.decision;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.fengqiao.domain.refusal.Refused;

/**
 * What a decider answers in every state: the matrix of {@code docs/model/<area>.md}.
 *
 * @param area name of the document
 * @param states by the name they have in the document, in the order of life
 * @param commands one well-formed command of each type, in the order of the vocabulary
 * @param decider gives the events or refuses
 */
public record Transitions<S, C>(
        String area, String title, Map<String, S> states, List<C> commands, BiFunction<S, C, List<?>> decider) {
    private static final Path MODEL = Path.of("../docs/model");

    /** Fails when the document says something else; rewrites it with {@code -Dapprove=true}. */
    public void assertApproved(Class<?> test) throws IOException {
        var written = write(test.getSimpleName());
        var document = MODEL.resolve(area + ".md");
        if (Boolean.getBoolean("approve")) {
            Files.writeString(document, written);
        }
        assertThat(document)
                .as("out of date: rewrite it with ./mvnw -pl domain -am test -Dtest=%s -Dapprove=true"
                        .formatted(test.getSimpleName()))
                .content()
                .isEqualTo(written);
    }

    /** Fails for a command that no state accepts, and for an event that nothing leads to. */
    public void assertComplete(Class<C> commandRoot, Class<?> eventRoot) {
        assertThat(commands)
                .as("one command of each type")
                .extracting(command -> (Object) command.getClass())
                .containsExactlyInAnyOrder(Vocabulary.words(commandRoot).toArray());
        assertThat(commands)
                .as("every command is accepted somewhere")
                .allMatch(command -> states.values().stream().anyMatch(state -> accepted(state, command)));
        assertThat(commands.stream()
                        .flatMap(command -> states.values().stream()
                                .filter(state -> accepted(state, command))
                                .flatMap(state -> decider.apply(state, command).stream()))
                        .map(event -> (Object) event.getClass()))
                .as("every event happens somewhere")
                .contains(Vocabulary.words(eventRoot).toArray());
    }

    private String write(String test) {
        var heads = "| | " + String.join(" | ", states.keySet()) + " |\n";
        var line = "|---".repeat(states.size() + 1) + "|\n";
        return """
                # %s

                Written by `%s` from the decider; do not edit. A dot is a refusal: what is not listed does not happen.

                """.formatted(title, test)
                + heads
                + line
                + commands.stream().map(this::row).collect(joining());
    }

    private String row(C command) {
        var cells = states.values().stream().map(state -> cell(state, command)).collect(joining(" | "));
        return "| `" + command.getClass().getSimpleName() + "` | " + cells + " |\n";
    }

    private String cell(S state, C command) {
        if (!accepted(state, command)) {
            return "·";
        }
        return decider.apply(state, command).stream()
                .map(event -> Objects.requireNonNull(event.getClass().getAnnotation(StoredAs.class))
                        .value())
                .distinct()
                .collect(joining("<br>"));
    }

    private boolean accepted(S state, C command) {
        try {
            return !decider.apply(state, command).isEmpty();
        } catch (Refused refused) {
            return false;
        }
    }
}
