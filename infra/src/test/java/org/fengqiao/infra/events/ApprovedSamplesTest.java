package org.fengqiao.infra.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The store's own serializer reads every approved sample of an event and writes it back unchanged. */
class ApprovedSamplesTest {
    private static final Pattern NAME = Pattern.compile("(?<stored>[a-z.-]+)\\.(?<revision>[0-9]+)\\.json");
    private static final JsonMapper JSON = JsonMapper.shared();

    static Stream<Path> samples() throws IOException {
        return Files.list(Path.of("../domain/src/test/resources/events")).sorted();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void an_approved_sample_is_read_and_written_as_it_is(Path sample) throws IOException {
        var name = NAME.matcher(sample.getFileName().toString());
        assertThat(name.matches()).as("%s", sample).isTrue();
        var kept = Files.readString(sample);
        var serializer = Serializers.events();

        var event = serializer.deserialize(
                new SimpleSerializedObject<>(kept, String.class, name.group("stored"), name.group("revision")));
        var written = serializer.serialize(event, String.class);

        assertThat(written.getType().getName()).isEqualTo(name.group("stored"));
        assertThat(JSON.readTree(written.getData())).isEqualTo(JSON.readTree(kept));
    }
}
