package org.fengqiao.infra.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The store's own serializer reads every approved sample, of whatever revision, and what it said is said still. */
class ApprovedSamplesTest {
    private static final Pattern NAME = Pattern.compile("(?<stored>[a-z.-]+)\\.(?<revision>[0-9]+)\\.json");
    private static final JsonMapper JSON = JsonMapper.shared();

    static Stream<Path> samples() throws IOException {
        return Files.list(Path.of("../domain/src/test/resources/events")).sorted();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void an_approved_sample_is_read_and_says_what_it_said(Path sample) throws IOException {
        var name = NAME.matcher(sample.getFileName().toString());
        assertThat(name.matches()).as("%s", sample).isTrue();
        var kept = (ObjectNode) JSON.readTree(Files.readString(sample));
        var serializer = Serializers.events();

        var event = serializer.deserialize(
                asOfToday(name.group("stored"), name.group("revision"), Files.readAllBytes(sample), serializer));
        var written = serializer.serialize(event, String.class);
        var now = (ObjectNode) JSON.readTree(written.getData());

        assertThat(written.getType().getName()).isEqualTo(name.group("stored"));
        if (written.getType().getRevision().equals(name.group("revision"))) {
            assertThat(now).isEqualTo(kept);
        } else {
            kept.properties()
                    .forEach(said ->
                            assertThat(now.get(said.getKey())).as(said.getKey()).isEqualTo(said.getValue()));
        }
    }

    /** As the store hands it to the serializer, whatever its revision. */
    private static SerializedObject<?> asOfToday(String stored, String revision, byte[] kept, Serializer serializer) {
        var entry = new GenericDomainEventEntry<>(
                "sample", "1", 0, "1", "2026-03-09T10:00:00Z", stored, revision, kept, "{}".getBytes(UTF_8));
        return Upcasters.chain()
                .upcast(Stream.of(new InitialEventRepresentation(entry, serializer)))
                .findFirst()
                .orElseThrow()
                .getData();
    }
}
