package org.fengqiao.domain.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import org.fengqiao.domain.paper.PaperText.Heading;
import org.fengqiao.domain.paper.PaperText.Note;
import org.fengqiao.domain.paper.PaperText.Paragraph;
import org.junit.jupiter.api.Test;

class PaperTextTest {
    private static final Map<PaperField, String> VALUES =
            Map.of(PaperField.COMPLAINANT, "张三", PaperField.OPINION, "支持。\n\n限期办理。", PaperField.SUPERIOR, "苏州市");

    @Test
    void a_line_is_a_paragraph_and_what_is_filled_in_may_have_several() {
        assertThat(Form.TEXT.blocks(VALUES))
                .containsExactly(
                        new Paragraph("张三："),
                        new Heading("意见"),
                        new Paragraph("支持。"),
                        new Paragraph("限期办理。"),
                        new Paragraph("请苏州市复查。"));
    }

    @Test
    void a_line_with_a_question_mark_goes_when_it_has_nothing_to_say() {
        assertThat(Form.TEXT.blocks(Map.of(PaperField.OPINION, "支持。", PaperField.SUPERIOR, " ")))
                .containsExactly(new Paragraph("："), new Heading("意见"), new Paragraph("支持。"));
    }

    @Test
    void a_line_with_an_at_sign_is_a_note_and_goes_when_it_has_nothing_to_say() {
        var text = Form.withBody("您好。\n@ 联系电话：{telephone}\n@通信地址：{mail}\n@ 本页无正文");

        assertThat(text.blocks(Map.of(PaperField.TELEPHONE, "12345", PaperField.MAIL, " ")))
                .containsExactly(new Paragraph("您好。"), new Note("联系电话：12345"), new Note("本页无正文"));
        assertThat(new Note("联系电话：12345").labelled()).isTrue();
        assertThat(new Note("本页无正文").labelled()).isFalse();
    }

    @Test
    void a_number_that_an_office_wrote_down_makes_room_for_the_one_that_it_publishes() {
        var older = Form.withBody("您好。\n联系电话：0512-65220000\n谢谢。");
        var newer = Form.withBody("您好。\n@ 联系单位：{contact}\n@ 联系电话：{telephone}");

        assertThat(older.completedBy(newer)).isEqualTo(Form.withBody("您好。\n@ 联系单位：{contact}\n@ 联系电话：{telephone}\n谢谢。"));
    }

    @Test
    void what_is_filled_in_is_never_read_again() {
        var hostile = Map.of(PaperField.COMPLAINANT, "{opinion}$1\\", PaperField.OPINION, "# ? {complainant}");

        assertThat(Form.withBody("{complainant} {opinion} {Opinion} {x").blocks(hostile))
                .containsExactly(new Paragraph("{opinion}$1\\ # ? {complainant} {Opinion} {x"));
    }

    @Test
    void what_a_newer_text_leaves_open_is_put_where_it_stands_there() {
        var older = Form.withBody("{complainant}：\n我们的话。\n{reply}\n结尾。");
        var newer = Form.withBody("{complainant}：\n{reply}\n? 采纳情况：{adoption}。\n谢谢。\n? 签发人：{office} {signatory}");

        assertThat(older.lacks(newer)).containsExactly(PaperField.ADOPTION, PaperField.OFFICE, PaperField.SIGNATORY);
        assertThat(older.completedBy(newer))
                .isEqualTo(Form.withBody(
                        "{complainant}：\n我们的话。\n{reply}\n? 采纳情况：{adoption}。\n结尾。\n? 签发人：{office} {signatory}"));
        assertThat(newer.lacks(older)).isEmpty();
        assertThat(newer.completedBy(older)).isEqualTo(newer);
    }

    @Test
    void a_line_that_says_the_same_with_words_in_place_of_a_field_makes_room_for_the_one_with_the_field() {
        var older = Form.withBody("{complainant}：\n依照《信访工作条例》第二十三条的规定，决定受理。\n我们的话。");
        var newer = Form.withBody("{complainant}：\n依照{law}的规定，决定受理。");

        assertThat(older.completedBy(newer)).isEqualTo(Form.withBody("{complainant}：\n依照{law}的规定，决定受理。\n我们的话。"));
    }

    @Test
    void a_line_that_is_nothing_but_a_field_takes_no_other_ones_place() {
        assertThat(Form.withBody("您好。\n谢谢。").completedBy(Form.withBody("您好。\n{reply}")))
                .isEqualTo(Form.withBody("您好。\n{reply}\n谢谢。"));
    }

    @Test
    void a_line_behind_words_of_our_own_is_put_before_the_next_one_that_both_have() {
        var older = Form.withBody("我们的话。\n? 签发人：{office} {signatory}\n@ 联系电话：{telephone}");
        var newer = Form.withBody("请看下文。\n{reply}\n? 签发人：{office} {signatory}\n@ 联系电话：{telephone}");

        assertThat(older.completedBy(newer))
                .isEqualTo(Form.withBody("我们的话。\n{reply}\n? 签发人：{office} {signatory}\n@ 联系电话：{telephone}"));
    }

    @Test
    void the_title_of_a_supervision_may_leave_open_what_the_superior_does_and_no_other_title_anything() {
        var text = new PaperText("{measure}通知书", "〔{year}〕{count}号", "{measure}");

        assertThat(text.checkedFor(PaperKind.SUPERVISION).title(Map.of(PaperField.MEASURE, "责令改正")))
                .isEqualTo("责令改正通知书");
        assertThatThrownBy(() -> text.checkedFor(PaperKind.OPINION)).hasMessage("template.unknown-field");
        var named = new PaperText("{recipient}通知书", "〔{year}〕{count}号", "通知");
        assertThatThrownBy(() -> named.checkedFor(PaperKind.SUPERVISION)).hasMessage("template.unknown-field");
    }

    @Test
    void a_number_is_made_of_unit_year_and_count() {
        assertThat(Form.TEXT.number("姑苏区", 2026, 17)).isEqualTo("姑苏区信访意〔2026〕17号");
        assertThat(PaperText.fileName("姑苏区/:*?\"<>|\\\n意〔2026〕17号")).isEqualTo("姑苏区----------意〔2026〕17号.pdf");
    }

    @Test
    void a_paper_is_known_by_its_kind_and_its_place_among_these() {
        assertThat(PaperId.of("transfer-2")).contains(new PaperId(PaperKind.TRANSFER, 2));
        assertThat(Arrays.stream(PaperKind.values()).map(kind -> new PaperId(kind, 1)))
                .allSatisfy(id -> assertThat(PaperId.of(id.text())).contains(id));
        assertThat(PaperId.of("transfer-0")).isEmpty();
        assertThat(PaperId.of("letter-1")).isEmpty();
        assertThat(PaperId.of("../opinion-1")).isEmpty();
    }
}
