package org.fengqiao.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fengqiao.domain.contact.Telephone;
import org.fengqiao.domain.hotline.CallNumber;
import org.fengqiao.domain.petition.PetitionNumber;
import org.fengqiao.domain.proposal.ProposalNumber;
import org.fengqiao.domain.unit.UnitCode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * One approved sample of each event and revision, in {@code events/<stored name>.<revision>.json}. An event may be in a
 * store for decades: its sample is written once ({@code -Dapprove=true} only adds what is missing) and stays readable.
 *
 * @param vocabulary the sealed interface
 * @param samples one event of each type
 */
public record EventSamples(Class<?> vocabulary, List<?> samples) {
    private static final Path FOLDER = Path.of("src/test/resources/events");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addMixIn(UnitCode.class, PlainText.class)
            .addMixIn(PetitionNumber.class, PlainText.class)
            .addMixIn(CallNumber.class, PlainText.class)
            .addMixIn(ProposalNumber.class, PlainText.class)
            .addMixIn(Telephone.class, PlainText.class)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private abstract static class PlainText {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        PlainText(String value) {}

        @JsonValue
        abstract String value();
    }

    /** Every event has its sample, reads it as it was meant, and writes the same again. */
    public void assertApproved() throws IOException {
        assertThat(samples)
                .as("one sample of each event")
                .extracting(sample -> (Object) sample.getClass())
                .containsExactlyInAnyOrder(Vocabulary.words(vocabulary).toArray());
        for (var sample : samples) {
            var file = FOLDER.resolve(name(sample.getClass()) + ".json");
            if (Boolean.getBoolean("approve") && Files.notExists(file)) {
                Files.writeString(file, JSON.writeValueAsString(sample).replace("\r", "") + "\n");
            }
            assertThat(file).as("add it with -Dapprove=true").exists();
            var kept = Files.readString(file);
            assertThat((Object) JSON.readValue(kept, sample.getClass()))
                    .as("%s", file)
                    .isEqualTo(sample);
            assertThat(JSON.readTree(JSON.writeValueAsString(sample)))
                    .as("%s", file)
                    .isEqualTo(JSON.readTree(kept));
        }
    }

    /** No sample of an event that is gone: what was once stored is read for ever. */
    public void assertNothingForgotten(String area) throws IOException {
        var known =
                Vocabulary.words(vocabulary).map(event -> stored(event).value()).collect(Collectors.toSet());
        try (var files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(file -> file.startsWith(area + "."))
                            .map(file -> file.replaceFirst("\\.[0-9]+\\.json$", "")))
                    .isNotEmpty()
                    .allMatch(known::contains);
        }
    }

    private static String name(Class<?> event) {
        return stored(event).value() + "." + stored(event).revision();
    }

    private static StoredAs stored(Class<?> event) {
        return Objects.requireNonNull(event.getAnnotation(StoredAs.class), event + " has no stored name");
    }
}
