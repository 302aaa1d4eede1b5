package org.fengqiao.infra.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.fengqiao.infra.table.Upload;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The real letters stay outside the project; where they lie beside it, they are read. */
class RealLettersTest {
    private static final Path REAL = Path.of("../../shared/data/petitions/petitions-2019.xlsx");

    @Test
    void all_real_letters_are_read_with_the_dates_of_both_spellings() throws IOException {
        if (!Files.exists(REAL)) {
            Path skipped = Files.createDirectories(Path.of("target/skipped"));
            Files.writeString(skipped.resolve("real-letters"), "real letters: ../shared/data/petitions is not there\n");
        }
        Assumptions.assumeTrue(Files.exists(REAL));
        Reading reading = Reading.of(Upload.of(REAL));
        assertThat(reading.total()).isEqualTo(4_326);
        assertThat(reading.bad()).isEmpty();
        assertThat(reading.rows()).hasSize(4_326);
        assertThat(reading.rows())
                .extracting(letter -> letter.writtenAt().toLocalDate())
                .allSatisfy(day -> assertThat(day).isBetween(LocalDate.of(2010, 1, 1), LocalDate.of(2020, 12, 31)));
        assertThat(reading.rows()).filteredOn(letter -> !letter.minuteKnown()).hasSize(14);
        assertThat(reading.rows())
                .allSatisfy(letter -> assertThat(letter.text())
                        .isNotEmpty()
                        .isEqualTo(letter.text().strip()));
        // the first of the 129 serial numbers is 43678; the second has a fraction
        assertThat(reading.rows())
                .anySatisfy(letter -> assertThat(letter.writtenAt()).isEqualTo("2019-08-01T00:00:00"));
        assertThat(reading.rows())
                .anySatisfy(letter -> assertThat(letter.writtenAt()).isEqualTo("2019-11-13T11:20:21"));
    }
}
