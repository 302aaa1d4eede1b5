package org.fengqiao.infra.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.domain.refusal.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
    private static final Charset GB18030 = Charset.forName("GB18030");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void the_encoding_is_found_out(String charset) throws IOException {
        assertThat(words("编号,主题\n1,枫桥\n".getBytes(charset))).containsExactly(List.of("编号", "主题"), List.of("1", "枫桥"));
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_heading() throws IOException {
        assertThat(words("\uFEFF编号,主题".getBytes(UTF_8))).containsExactly(List.of("编号", "主题"));
    }

    @Test
    void a_file_in_two_encodings_is_refused() {
        byte[] mixed = join("编号,主题\n".getBytes(UTF_8), "1,枫桥\n".getBytes(GB18030));
        assertRefused("import.encoding", mixed);
    }

    @Test
    void quotes_hold_separators_line_ends_and_quotes() throws IOException {
        assertThat(words("a,\"b,\r\n\"\"c\"\"\"\r\n\r\nd,e\rf,".getBytes(UTF_8)))
                .containsExactly(List.of("a", "b,\n\"c\""), List.of("d", "e"), List.of("f", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\tb", "a;b", "a,b"})
    void the_heading_line_tells_the_separator(String line) throws IOException {
        assertThat(words(line.getBytes(UTF_8))).containsExactly(List.of("a", "b"));
    }

    @Test
    void a_quote_never_closed_refuses_the_file_and_says_where_it_began() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Table.open(Upload.of("a,b\n1,2\n3,\"4\n5,6\n".getBytes(UTF_8))))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("import.unclosed-quote"))
                .satisfies(refused -> assertThat(refused.values()).containsExactly("3"));
    }

    @Test
    void a_zero_character_makes_its_cell_unreadable_and_no_other() throws IOException {
        List<TableRow> rows = rows("number,title\n\n\n\n1,x\u0000y\n2,z\n".getBytes(UTF_8));
        assertThat(rows.get(1).cells()).containsExactly(new Cell.Text("1"), new Cell.Unusable("unreadable"));
        assertThat(rows.get(2).cells()).containsExactly(new Cell.Text("2"), new Cell.Text("z"));
        assertRefused("import.kind", "a\u0000,b\n".getBytes(UTF_8));
    }

    @Test
    void a_huge_cell_is_cut_and_costs_only_its_own_row() throws IOException {
        List<TableRow> rows = rows(("a,b\n1," + "x".repeat(3_000_000) + "\n2,z\n").getBytes(UTF_8));
        assertThat(rows.get(1).cell(1)).isEqualTo(new Cell.Unusable("cell-too-long"));
        assertThat(rows.get(2).cell(1)).isEqualTo(new Cell.Text("z"));
    }

    @Test
    void only_so_many_columns_are_kept() throws IOException {
        assertThat(rows("a,".repeat(100_000).getBytes(UTF_8)).getFirst().cells())
                .hasSize(256);
    }

    @Test
    void padding_goes_and_the_lines_inside_stay() throws IOException {
        assertThat(words("a,\"\r\n\t\t\u3000\u3000\u00A0一\r\n\u3000二\t\r\n \"".getBytes(UTF_8)))
                .containsExactly(List.of("a", "一\n\u3000二"));
    }

    @Test
    void a_row_does_not_print_its_words() throws IOException {
        assertThat(rows("秘密,b".getBytes(UTF_8)).toString()).doesNotContain("秘密");
    }

    private static List<List<String>> words(byte[] file) throws IOException {
        return rows(file).stream()
                .map(row -> row.cells().stream().map(Cell::words).toList())
                .toList();
    }

    private static List<TableRow> rows(byte[] file) throws IOException {
        List<TableRow> rows = new ArrayList<>();
        Table.open(Upload.of(file)).read(rows::add);
        return rows;
    }

    private static byte[] join(byte[] one, byte[] two) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(one);
        out.writeBytes(two);
        return out.toByteArray();
    }

    private static void assertRefused(String code, byte[] file) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Table.open(Upload.of(file)))
                .withMessage(code);
    }
}
