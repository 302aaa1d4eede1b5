package org.fengqiao.infra.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fengqiao.infra.table.BadRow;
import org.fengqiao.infra.table.Upload;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleLettersTest {
    @ParameterizedTest
    @ValueSource(strings = {"letters-sample.csv", "letters-sample.xlsx"})
    void the_shipped_samples_read_as_promised(String name) throws IOException {
        for (Path folder : SampleLetters.FOLDERS) {
            Reading reading = Reading.of(Upload.of(folder.resolve(name)));
            assertThat(reading.rows()).hasSize(30);
            assertThat(reading.bad()).containsExactly(new BadRow(17, "import.row.bad-time"));
            assertThat(reading.rows()).filteredOn(row -> row.answer() != null).hasSize(8);
            assertThat(reading.rows())
                    .anySatisfy(row -> assertThat(row.writtenAt()).isEqualTo("2026-09-15T14:24:00"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"letters-sample.csv", "letters-sample.xlsx"})
    void both_places_hold_the_same_sample(String name) throws IOException {
        assertThat(SampleLetters.FOLDERS.getFirst().resolve(name))
                .hasSameBinaryContentAs(SampleLetters.FOLDERS.getLast().resolve(name));
    }

    @ParameterizedTest
    @ValueSource(strings = "letters-sample.csv")
    void the_samples_are_those_of_the_list(String name) throws IOException {
        assertThat(Files.readString(SampleLetters.FOLDERS.getFirst().resolve(name)))
                .isEqualTo(SampleLetters.csv());
    }
}
