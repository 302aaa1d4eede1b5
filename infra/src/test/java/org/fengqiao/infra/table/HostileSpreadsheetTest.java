package org.fengqiao.infra.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.fengqiao.domain.refusal.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileSpreadsheetTest {
    private static final Limits SMALL = new Limits(2_000_000, 10, 1_000_000, 100_000, 5, 16, 50);

    @Test
    void an_empty_file_is_refused() {
        assertRefused("import.empty", new byte[0]);
        assertRefused("import.empty", new Xlsx().rows("").bytes());
    }

    @Test
    void what_is_no_table_is_refused() {
        assertRefused("import.kind", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
        assertRefused("import.kind", "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>".getBytes(UTF_8));
        assertRefused("import.old-excel", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2});
        assertRefused(
                "import.kind", new Xlsx().without("xl/workbook.xml").rows("").bytes());
    }

    @Test
    void a_zip_that_is_cut_off_or_damaged_is_refused() {
        byte[] whole = new Xlsx().rows(Xlsx.row("留言编号")).bytes();
        assertRefused("import.broken-file", Arrays.copyOf(whole, 40));
        assertRefused("import.broken-file", new Xlsx().bytes());
        byte[] damaged = whole.clone();
        Arrays.fill(damaged, 60, 120, (byte) 0x55);
        assertRefused("import.broken-file", damaged);
    }

    @Test
    void bytes_changed_at_random_bring_no_other_error_than_a_refusal() throws IOException {
        byte[] whole = new Xlsx()
                .rows(Xlsx.row("留言编号", "留言用户") + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c></row>")
                .part("xl/sharedStrings.xml", "<sst><si><t>一</t></si></sst>")
                .bytes();
        Random random = new Random(20261123);
        int refused = 0;
        for (int i = 0; i < 1_000; i++) {
            byte[] changed = whole.clone();
            for (int n = 0; n < 4; n++) {
                changed[4 + random.nextInt(changed.length - 4)] = (byte) random.nextInt();
            }
            try {
                Table.open(Upload.of(changed)).read(_ -> true);
            } catch (Refused _) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(300);
    }

    @Test
    void markup_changed_at_random_brings_no_other_error_than_a_refusal() throws IOException {
        String sheet =
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\">"
                        + "<v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>二&amp;三</t></is></c><c><f>1+1</f><v>2</v></c></row>"
                        + "</sheetData></worksheet>";
        Random random = new Random(20261123);
        String nasty = "<>/\"'&;!-?[]= \u0000\uFFFFA9x";
        int refused = 0;
        for (int i = 0; i < 1_000; i++) {
            StringBuilder changed = new StringBuilder(sheet);
            for (int n = 0; n < 3; n++) {
                changed.setCharAt(random.nextInt(changed.length()), nasty.charAt(random.nextInt(nasty.length())));
            }
            Xlsx file = new Xlsx().part("xl/worksheets/sheet1.xml", changed.toString());
            try {
                Table.open(file.upload()).read(_ -> true);
            } catch (Refused _) {
                refused++;
            }
        }
        assertThat(refused).isBetween(300, 999);
    }

    @Test
    void a_part_that_shrank_a_thousandfold_is_a_bomb() {
        byte[] bomb = new Xlsx()
                .part("xl/worksheets/sheet1.xml", new byte[30_000_000])
                .bytes();
        assertThat(bomb.length).isLessThan(100_000);
        assertRefused("import.too-big", bomb);
    }

    @Test
    void a_bomb_outside_the_parts_that_are_read_is_refused_too() {
        byte[] bomb = new Xlsx()
                .rows(Xlsx.row("a"))
                .part("xl/media/a.png", new byte[30_000_000])
                .bytes();
        assertRefused("import.too-big", bomb);
    }

    @Test
    void more_than_the_allowed_size_is_refused_however_well_it_is_packed() {
        byte[] noise = new byte[1_000_001];
        new Random(1).nextBytes(noise);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Table.open(new Xlsx().part("a", noise).upload(), SMALL))
                .withMessage("import.too-big");
    }

    @Test
    void too_many_parts_are_refused() {
        Xlsx file = new Xlsx().rows(Xlsx.row("a"));
        for (int i = 0; i < 1_000; i++) {
            file.part("p" + i, "");
        }
        assertRefused("import.too-big", file.bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml", "_rels/.rels"})
    void a_document_type_with_its_entities_is_refused_in_every_part(String part) {
        String laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c SYSTEM"
                + " \"file:///etc/hostname\">]><x>&b;&c;</x>";
        assertRefused(
                "import.unsafe",
                new Xlsx().rows(Xlsx.row("a")).part(part, laughs).bytes());
    }

    @Test
    void a_row_too_many_refuses_the_file_before_its_first_row_counts() throws IOException {
        String row = Xlsx.row("a");
        assertThat(Table.open(new Xlsx().rows(row.repeat(6)).upload(), SMALL).rows())
                .isEqualTo(6);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Table.open(new Xlsx().rows(row.repeat(7)).upload(), SMALL))
                .withMessage("import.too-many-rows");
    }

    @Test
    void a_formula_is_neither_computed_nor_believed() throws IOException {
        assertThat(onlyCell("<c t=\"str\"><f>HYPERLINK(\"http://x\")</f><v>x</v></c>"))
                .isEqualTo(new Cell.Unusable("formula"));
        assertThat(onlyCell("<c><f t=\"shared\" si=\"9\"/><v>2</v></c>")).isEqualTo(new Cell.Unusable("formula"));
        assertThat(onlyCell("<c t=\"e\"><v>#REF!</v></c>")).isEqualTo(new Cell.Unusable("error-value"));
    }

    @Test
    void a_cell_beyond_the_limit_is_unusable_wherever_its_words_are_kept() throws IOException {
        String words = "长".repeat(100_001);
        assertThat(onlyCell("<c t=\"inlineStr\"><is><t>" + words + "</t></is></c>"))
                .isEqualTo(new Cell.Unusable("cell-too-long"));
        assertThat(onlyCell("<c t=\"s\"><v>0</v></c>", words)).isEqualTo(new Cell.Unusable("cell-too-long"));
        assertThat(onlyCell("<c t=\"s\"><v>0</v></c>", words.substring(1)))
                .isEqualTo(new Cell.Text(words.substring(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000000000", "-1", "99999999999999", "x", "1"})
    void a_pointer_to_no_string_is_unreadable(String index) throws IOException {
        assertThat(onlyCell("<c t=\"s\"><v>" + index + "</v></c>", "一")).isEqualTo(new Cell.Unusable("unreadable"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1E999999999", "1E-999999999", "NaN", "0x1F", "1111111111111111111111111111111111111111111"})
    void a_number_beyond_all_measure_is_unreadable(String number) throws IOException {
        assertThat(onlyCell("<c><v>" + number + "</v></c>")).isEqualTo(new Cell.Unusable("unreadable"));
    }

    @Test
    void a_cell_at_an_absurd_address_is_passed_over() throws IOException {
        List<TableRow> rows = rows(new Xlsx()
                .rows("<row r=\"99999999999\"><c r=\"ZZZZZZZ1\"><v>1</v></c><c r=\"\"><v>2</v></c>"
                        + "<c r=\"B1\"><v>3</v></c></row>"));
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().number()).isEqualTo(1);
        assertThat(rows.getFirst().cell(1).words()).isEqualTo("3");
    }

    @Test
    void escapes_readings_and_rich_text_come_out_as_the_words_that_were_seen() throws IOException {
        String shared = "<sst><si><r><t>苏</t></r><r><t xml:space=\"preserve\">州 _x000D_\n市</t></r>"
                + "<rPh sb=\"0\" eb=\"1\"><t>sū</t></rPh></si></sst>";
        Xlsx file = new Xlsx().rows("<row><c t=\"s\"><v>0</v></c></row>").part("xl/sharedStrings.xml", shared);
        assertThat(rows(file).getFirst().cell(0)).isEqualTo(new Cell.Text("苏州 \n市"));
    }

    private static Cell onlyCell(String cell, String... shared) throws IOException {
        StringBuilder strings = new StringBuilder("<sst>");
        for (String item : shared) {
            strings.append("<si><t>").append(item).append("</t></si>");
        }
        Xlsx file = new Xlsx().rows("<row>" + cell + "</row>").part("xl/sharedStrings.xml", strings + "</sst>");
        return rows(file).getFirst().cell(0);
    }

    private static List<TableRow> rows(Xlsx file) throws IOException {
        List<TableRow> rows = new ArrayList<>();
        Table.open(file.upload()).read(rows::add);
        return rows;
    }

    private static void assertRefused(String code, byte[] file) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Table.open(Upload.of(file)))
                .withMessage(code);
    }
}
