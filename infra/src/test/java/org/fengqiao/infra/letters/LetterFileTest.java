package org.fengqiao.infra.letters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.infra.table.BadRow;
import org.fengqiao.infra.table.Upload;
import org.fengqiao.infra.table.Xlsx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterFileTest {
    private static final String HEADINGS = "留言编号,留言用户,留言主题,留言时间,留言详情,答复意见,答复时间,反对数,点赞数,一级标签\n";

    @Test
    void headings_stand_in_any_order_and_the_optional_ones_may_be_missing() throws IOException {
        Reading reading = Reading.of(csv("留言详情,无关,留言 时间,留言编号,留言主题,留言用户\n路灯坏了,x,2026/9/1 8:05,A1,路灯,王某\n"));
        assertThat(reading.rows())
                .containsExactly(new LetterRow(
                        2, "A1", "王某", "路灯", LocalDateTime.of(2026, 9, 1, 8, 5), true, "路灯坏了", null, null, 0, 0));
    }

    @Test
    void everything_a_letter_may_carry_is_read() throws IOException {
        Reading reading = Reading.of(csv(HEADINGS + "A1,王某,路灯,2026/9/1,路灯坏了,已修,2026/9/3 10:00,1,25,城乡建设\n"));
        LetterRow letter = reading.rows().getFirst();
        assertThat(letter.answer()).isEqualTo(new LetterRow.Answer("已修", LocalDateTime.of(2026, 9, 3, 10, 0), true));
        assertThat(letter.minuteKnown()).isFalse();
        assertThat(letter.label()).isEqualTo("城乡建设");
        assertThat(letter.against()).isEqualTo(1);
        assertThat(letter.likes()).isEqualTo(25);
    }

    @Test
    void missing_headings_refuse_the_whole_file_and_are_named() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> LetterFile.open(csv("留言编号,留言主题,时间,留言详情\n1,2,3,4\n")))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("import.headings"))
                .satisfies(refused -> assertThat(refused.values()).containsExactly("留言用户、留言时间"));
    }

    @Test
    void a_heading_that_stands_twice_refuses_the_file() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> LetterFile.open(csv(HEADINGS.replace("一级标签", "留言主题"))))
                .withMessage("import.heading-twice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",王某,路灯,2026/9/1,坏了,,,,,                     | no-number",
                "B1,王某,,2026/9/1,坏了,,,,,                       | no-title",
                "B1,王某,路灯,2026/9/1,　,,,,,                     | no-text",
                "B1,王某,路灯,,坏了,,,,,                           | bad-time",
                "B1,王某,路灯,不久前,坏了,,,,,                     | bad-time",
                "B1,王某,路灯,2026/11/24,坏了,,,,,                 | future-time",
                "B1,王某,路灯,2026/9/2,坏了,已修,2026/9/1 9:00,,,  | answer-before-letter",
                "B1,王某,路灯,2026/9/2,坏了,已修,2026/12/1,,,      | future-time",
                "B1,王某,路灯,2026/9/2,坏了,已修,,,,               | no-answer-time",
                "B1,王某,路灯,2026/9/2,坏了,,2026/9/3,,,           | no-answer-text",
                "B1,王某,路灯,2026/9/2,坏了,,,很多,,               | bad-count",
                "A1,王某,路灯,2026/9/2,坏了,,,,,                   | duplicate-number",
            })
    void a_bad_row_is_told_with_its_number_and_reason_and_stops_nothing(String row, String code) throws IOException {
        Reading reading = Reading.of(
                csv(HEADINGS + "A1,王某,路灯,2026/9/1,坏了,,,,,\n" + row.strip() + "\nA2,,路灯,2026/11/23 23:59,又坏了,,,,,\n"));
        assertThat(reading.bad()).containsExactly(new BadRow(3, "import.row." + code));
        assertThat(reading.rows()).extracting(LetterRow::sourceNumber).containsExactly("A1", "A2");
        assertThat(reading.total()).isEqualTo(3);
    }

    @Test
    void a_formula_an_overlong_cell_and_a_number_as_long_as_a_letter_cost_only_their_rows() throws IOException {
        String heading = Xlsx.row("留言编号", "留言用户", "留言主题", "留言时间", "留言详情");
        String formula =
                Xlsx.row("1", "王某", "路灯", "2026/9/1").replace("</row>", "<c t=\"str\"><f>A1</f><v>x</v></c></row>");
        Reading reading = Reading.of(new Xlsx()
                .rows(heading
                        + formula
                        + Xlsx.row("2", "王某", "路灯", "2026/9/1", "长".repeat(100_001))
                        + Xlsx.row("3".repeat(65), "王某", "路灯", "2026/9/1", "坏了")
                        + "<row r=\"9\"></row>"
                        + Xlsx.row("4", "王某", "路灯", "2026/9/1", "坏了"))
                .upload());
        assertThat(reading.bad())
                .containsExactly(
                        new BadRow(2, "import.row.formula"),
                        new BadRow(3, "import.row.cell-too-long"),
                        new BadRow(4, "import.row.bad-number"));
        assertThat(reading.rows()).extracting(LetterRow::row).containsExactly(10);
    }

    @Test
    void a_title_longer_than_titles_are_is_cut_and_stands_whole_in_the_text() throws IOException {
        var just = "𠮷".repeat(200);
        var longer = "楼上漏水。".repeat(41);
        Reading reading = Reading.of(csv(HEADINGS + "A1,王某," + just + ",2026/9/1,坏了,,,,,\nA2,王某," + longer
                + ",2026/9/1,三个月没有解决,,,,,\nA3,王某," + just + "𠮷,2026/9/1,坏了,,,,,\n"));
        assertThat(reading.rows())
                .extracting(LetterRow::title, LetterRow::text)
                .containsExactly(
                        tuple(just, "坏了"),
                        tuple(longer.substring(0, 199) + "…", "留言主题：" + longer + "\n\n三个月没有解决"),
                        tuple("𠮷".repeat(199) + "…", "留言主题：" + just + "𠮷\n\n坏了"));
        assertThat(reading.bad()).isEmpty();
    }

    @Test
    void serial_dates_follow_the_calendar_of_their_workbook() throws IOException {
        String rows = Xlsx.row("留言编号", "留言用户", "留言主题", "留言时间", "留言详情")
                + "<row><c><v>188006</v></c><c/><c t=\"inlineStr\"><is><t>路灯</t></is></c><c><v>42216.5</v></c>"
                + "<c t=\"inlineStr\"><is><t>坏了</t></is></c></row>";
        assertThat(Reading.of(new Xlsx().from1904().rows(rows).upload()).rows())
                .extracting(LetterRow::writtenAt, LetterRow::sourceNumber)
                .containsExactly(tuple(LocalDateTime.of(2019, 8, 1, 12, 0), "188006"));
        assertThat(Reading.of(new Xlsx().rows(rows).upload()).rows().getFirst().writtenAt())
                .isEqualTo("2015-07-31T12:00:00");
    }

    @Test
    void reading_stops_when_asked_to() throws IOException {
        List<LetterRow> rows = new ArrayList<>();
        String many = "A%d,王某,路灯,2026/9/1,坏了,,,,,\n";
        StringBuilder file = new StringBuilder(HEADINGS);
        for (int i = 0; i < 50; i++) {
            file.append(many.formatted(i));
        }
        LetterFile.open(csv(file.toString())).read(Reading.TODAY, rows::add, _ -> {}, () -> rows.size() == 7);
        assertThat(rows).hasSize(7);
    }

    @Test
    void no_record_prints_a_word_of_a_letter() throws IOException {
        Reading reading = Reading.of(csv(HEADINGS + "A1,王某,路灯,2026/9/1,坏了,已修,2026/9/3,1,25,城乡建设\n"));
        LetterRow letter = reading.rows().getFirst();
        assertThat(letter + " " + letter.answer()).isEqualTo("LetterRow[row=2] Answer");
    }

    private static Upload csv(String text) {
        return Upload.of(text.getBytes(UTF_8));
    }
}
