package org.fengqiao.infra.categories;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.fengqiao.infra.table.BadRow;
import org.fengqiao.infra.table.Upload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CategoryFileTest {
    @Test
    void the_shipped_tree_has_517_leaves() throws IOException {
        CategoryFile shipped = CategoryFile.read(CategoryFile.SHIPPED);
        assertThat(shipped.bad()).isEmpty();
        assertThat(shipped.rows().stream().collect(Collectors.groupingBy(CategoryRow::level, Collectors.counting())))
                .isEqualTo(Map.of(1, 15L, 2, 118L, 3, 517L));
        assertThat(shipped.rows()).contains(new CategoryRow(6, "0101003", "0101", "安全隐患", 3, "Safety hazards"));
    }

    @Test
    void every_category_is_known_in_english() throws IOException {
        assertThat(CategoryFile.read(CategoryFile.SHIPPED).rows())
                .filteredOn(row -> row.englishName() == null)
                .isEmpty();
    }

    @Test
    void no_two_siblings_share_an_english_name() throws IOException {
        assertThat(CategoryFile.read(CategoryFile.SHIPPED).rows())
                .extracting(row -> row.parent() + " " + row.englishName())
                .doesNotHaveDuplicates();
    }

    @Test
    void no_two_siblings_share_a_name() throws IOException {
        assertThat(CategoryFile.read(CategoryFile.SHIPPED).rows())
                .extracting(row -> row.parent() + " " + row.name())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "02,,民政,4      | unknown-level",
                "002,,民政,1     | bad-code",
                "02,,,1          | no-name",
                "0201,02,优抚,2  | no-parent",
                "0102,02,优抚,2  | no-parent",
                "01,,民政,1      | duplicate-code",
            })
    void a_bad_row_is_told_with_its_reason(String row, String code) throws IOException {
        String file = "code,parent,name,level\n01,,城乡建设,1\n" + row.strip() + "\n";
        CategoryFile read = CategoryFile.read(Upload.of(file.getBytes(UTF_8)));
        assertThat(read.bad()).containsExactly(new BadRow(3, "import.row." + code));
        assertThat(read.rows()).hasSize(1);
    }
}
