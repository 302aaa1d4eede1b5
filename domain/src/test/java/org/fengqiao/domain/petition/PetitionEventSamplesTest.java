package org.fengqiao.domain.petition;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.fengqiao.domain.decision.StoredAs;
import org.fengqiao.domain.decision.Vocabulary;
import org.fengqiao.domain.unit.UnitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Events last for ever: one approved JSON sample per event and revision, which must stay readable. */
class PetitionEventSamplesTest {
    private static final Path SAMPLES = Path.of("src/test/resources/events");
    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(UnitCode.class, PlainText.class)
            .addMixIn(PetitionNumber.class, PlainText.class)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    /** Single values are plain strings. */
    private abstract static class PlainText {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        PlainText(String value) {}

        @JsonValue
        abstract String value();
    }

    static Stream<PetitionEvent> events() {
        return EverySample.events().stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_still_has_the_shape_of_its_sample_and_is_read_back_from_it(PetitionEvent event) throws IOException {
        var file = SAMPLES.resolve(fileName(event.getClass()));
        if (Boolean.getBoolean("approve") && Files.notExists(file)) {
            Files.createDirectories(SAMPLES);
            Files.writeString(file, JSON.writeValueAsString(event) + "\n");
        }

        assertThat(file)
                .as("approve the sample of a new event with -Dapprove=true")
                .exists();
        var sample = Files.readString(file);
        assertThat(JSON.readTree(JSON.writeValueAsString(event)))
                .as("a changed shape is a new revision with an upcaster and a sample of its own")
                .isEqualTo(JSON.readTree(sample));
        assertThat(JSON.readValue(sample, event.getClass())).isEqualTo(event);
    }

    @Test
    void every_event_has_its_sample_and_every_sample_its_event() throws IOException {
        assertThat(events().map(Object::getClass).collect(toSet()))
                .isEqualTo(Vocabulary.words(PetitionEvent.class).collect(toSet()));
        try (var files = Files.list(SAMPLES)) {
            var current = Vocabulary.words(PetitionEvent.class)
                    .map(PetitionEventSamplesTest::fileName)
                    .collect(toSet());
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.startsWith("petition."))
                            .collect(toSet()))
                    .containsAll(current);
        }
    }

    @Test
    void no_stored_name_is_a_class_name_and_none_is_used_twice() {
        var names = Vocabulary.words(PetitionEvent.class)
                .map(type -> type.getAnnotation(StoredAs.class).value())
                .toList();

        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("petition\\.[a-z-]+"));
    }

    private static String fileName(Class<?> event) {
        var stored = event.getAnnotation(StoredAs.class);
        return stored.value() + "." + stored.revision() + ".json";
    }
}
