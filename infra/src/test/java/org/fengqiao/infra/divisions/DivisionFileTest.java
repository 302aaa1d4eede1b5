package org.fengqiao.infra.divisions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fengqiao.infra.divisions.DivisionRow.Level;
import org.fengqiao.infra.table.BadRow;
import org.fengqiao.infra.table.Upload;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionFileTest {
    private static final Function<String, @Nullable Level> NOTHING = _ -> null;

    @Test
    void suzhou_is_shipped_whole() throws IOException {
        DivisionFile suzhou = DivisionFile.read(DivisionFile.SUZHOU, NOTHING);
        assertThat(suzhou.bad()).isEmpty();
        assertThat(suzhou.rows().stream().collect(Collectors.groupingBy(DivisionRow::level, Collectors.counting())))
                .isEqualTo(Map.of(Level.CITY, 1L, Level.DISTRICT, 10L, Level.STREET, 118L, Level.COMMUNITY, 2_248L));
        assertThat(suzhou.rows())
                .filteredOn(row -> row.code().equals("320508021023"))
                .singleElement()
                .satisfies(row -> assertThat(row.parent()).isEqualTo("320508021000"));
    }

    @Test
    void parents_come_first_whatever_the_order_of_the_file() throws IOException {
        DivisionFile file = read("320508021000,双塔街道,STREET,320508000000\n"
                + "320508000000,姑苏区,DISTRICT,320500000000\n320500000000,苏州市,CITY,\n");
        assertThat(file.rows()).extracting(DivisionRow::row).containsExactly(4, 3, 2);
    }

    @Test
    void a_division_may_hang_below_one_that_is_there_already() throws IOException {
        String street = "code,name,level,parent_code\n320508021000,双塔街道,STREET,320508000000\n";
        Upload upload = Upload.of(street.getBytes(UTF_8));
        assertThat(DivisionFile.read(upload, _ -> Level.DISTRICT).rows()).hasSize(1);
        assertThat(DivisionFile.read(upload, _ -> Level.COMMUNITY).bad())
                .containsExactly(new BadRow(2, "import.row.parent-not-above"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "32050802100,双塔街道,STREET,320500000000   | bad-code",
                "３２０５０８０２１０００,双塔街道,STREET,320500000000 | bad-code",
                "320508021000,双塔街道,STREET,3205            | bad-code",
                "320508021000,,STREET,320500000000            | no-name",
                "320508021000,双塔街道,TOWN,320500000000     | unknown-level",
                "320508021000,双塔街道,STREET,               | no-parent",
                "320508021000,双塔街道,STREET,320599000000   | no-parent",
                "320508021000,双塔街道,STREET,320508021000   | no-parent",
                "320508021000,双塔街道,CITY,320500000000     | parent-not-above",
                "320500000000,苏州,CITY,                     | duplicate-code",
            })
    void a_bad_row_is_told_with_its_reason(String row, String code) throws IOException {
        DivisionFile file = read("320500000000,苏州市,CITY,\n" + row.strip() + "\n");
        assertThat(file.bad()).containsExactly(new BadRow(3, "import.row." + code));
        assertThat(file.rows()).hasSize(1);
    }

    private static DivisionFile read(String rows) throws IOException {
        return DivisionFile.read(Upload.of(("code,name,level,parent_code\n" + rows).getBytes(UTF_8)), NOTHING);
    }
}
