package org.fengqiao.ui.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.fengqiao.domain.petition.Accused;
import org.fengqiao.domain.petition.Channel;
import org.fengqiao.domain.petition.Means;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.cases.ContactWish;
import org.fengqiao.projections.cases.NewPetition;
import org.fengqiao.ui.counter.CounterHouse.Hands;
import org.fengqiao.ui.pretend.PretendRoom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringJUnitWebConfig(CounterHouse.class)
class LodgingTest {
    @Autowired
    WebApplicationContext context;

    @Autowired
    PretendedCases cases;

    @Autowired
    Hands hands;

    @Autowired
    PretendedOutbox outbox;

    @Autowired
    PretendRoom room;

    Visitor visitor;

    @BeforeEach
    void somebodyComes() {
        cases.lodged.clear();
        cases.failing = false;
        room.left = Long.MAX_VALUE;
        visitor = new Visitor(
                MockMvcBuilders.webAppContextSetup(context).build(),
                UUID.randomUUID().toString());
    }

    private String send(String... more) {
        hands.forward(Duration.ofMinutes(1));
        var fields = new String[more.length + 2];
        System.arraycopy(more, 0, fields, 0, more.length);
        fields[more.length] = "go";
        fields[more.length + 1] = "send";
        return visitor.send("/counter/lodge", fields);
    }

    @Test
    void words_that_could_not_be_read_are_asked_for_again_and_the_others_are_kept() {
        visitor.open("/counter/lodge");
        visitor.send("/counter/lodge", "title", "\uFFFD\uFFFD\uFFFD", "text", "三个月没有解决。", "go", "next");
        assertThat(visitor.page).contains("没能读出来", "换一个浏览器", "三个月没有解决。");
        visitor.send("/counter/lodge", "title", "楼上装修漏水", "text", "三个月没有解决。", "go", "next");
        assertThat(visitor.page).doesNotContain("没能读出来").contains("name=\"place\"");
    }

    @Test
    void on_a_full_disk_it_is_said_that_nothing_was_received_and_afterwards_it_is() {
        visitor.filledIn();
        var check = visitor.page;
        cases.failing = true;
        room.left = 0;
        send();
        assertThat(visitor.answer.getStatus()).isEqualTo(507);
        assertThat(visitor.page).contains("现在收不下新内容", "刚才提交的没有收到");
        cases.failing = false;
        visitor.page = check;
        send();
        assertThat(visitor.answer.getStatus()).isEqualTo(200);
        assertThat(cases.lodged).hasSize(1);
    }

    @Test
    void what_was_answered_page_by_page_is_lodged_and_gives_number_and_code() {
        visitor.filledIn();
        assertThat(visitor.page).contains("楼上装修漏水", "找过物业。", "定慧寺巷社区居委会", "张秀英", "没有填写");
        send();
        assertThat(visitor.answer.getStatus()).isEqualTo(200);
        assertThat(visitor.page).contains("320508023021-2026-000001", "ABCD-EFGH-JKL1", "<svg", "2027年1月22日");
        assertThat(cases.lodged).singleElement().satisfies(petition -> {
            assertThat(petition.channel()).isEqualTo(Channel.NETWORK);
            assertThat(petition.unit().value()).isEqualTo("320508023021");
            assertThat(petition.text()).isEqualTo("三个月没有解决。\n找过物业。");
            assertThat(petition.address()).isNull();
        });
    }

    @Test
    void how_to_be_told_is_asked_with_who_it_is_and_an_address_for_it() {
        visitor.filledIn();
        visitor.send("/counter/lodge", "go", "change-who");
        assertThat(visitor.page).contains("name=\"tell\"", "value=\"SMS\"", "value=\"EMAIL\"", "保密");
        visitor.send("/counter/lodge", "tell", "EMAIL", "email", "nobody", "go", "next");
        assertThat(visitor.page).contains("href=\"#email\"");
        visitor.send(
                "/counter/lodge", "tell", "EMAIL", "email", "zhang@example.cn", "confidential", "yes", "go", "next");
        assertThat(visitor.page).contains("zhang@example.cn", "发电子邮件");
        assertThat(confidential()).isEqualTo("要保密");
        send();
        assertThat(cases.lodged)
                .singleElement()
                .extracting(NewPetition::contact)
                .isEqualTo(new ContactWish(Means.EMAIL, "zhang@example.cn", true));
    }

    @Test
    void a_text_message_needs_a_mobile_phone() {
        visitor.filledIn();
        visitor.send("/counter/lodge", "go", "change-who");
        visitor.send("/counter/lodge", "phone", "0512-65000000", "tell", "SMS", "go", "next");
        assertThat(visitor.page).contains("href=\"#phone\"", "短信只能发到手机");
        visitor.send("/counter/lodge", "phone", "0512-65000000", "tell", "NONE", "go", "next");
        assertThat(visitor.page).doesNotContain("href=\"#phone\"");
    }

    @Test
    void wide_digits_of_a_chinese_keyboard_are_a_phone_number_and_a_number_of_people() {
        visitor.filledIn();
        visitor.send("/counter/lodge", "go", "change-who");
        visitor.send("/counter/lodge", "phone", "１３８１２３４５６７８", "tell", "SMS", "headcount", "４０", "go", "next");
        send();
        assertThat(cases.lodged).singleElement().satisfies(petition -> {
            assertThat(petition.phone()).isEqualTo("13812345678");
            assertThat(petition.headcount()).isEqualTo(40);
        });
    }

    /** What is said of it before it is sent. */
    private String confidential() {
        var row = Pattern.compile("<dt>联系方式保密</dt>\\s*<dd><span class=\"words\">([^<]+)</span>")
                .matcher(visitor.page);
        return row.find() ? row.group(1) : "";
    }

    @Test
    void several_say_how_many_they_are_and_who_speaks_for_them() {
        visitor.filledIn();
        visitor.send("/counter/lodge", "go", "change-who");
        visitor.send("/counter/lodge", "headcount", "many", "go", "next");
        assertThat(visitor.page).contains("href=\"#headcount\"");
        visitor.send("/counter/lodge", "headcount", "abc", "representatives", "吴小妹", "go", "next");
        assertThat(visitor.page)
                .as("one fault, not two")
                .contains("href=\"#headcount\"")
                .doesNotContain("href=\"#representatives\"");
        visitor.send("/counter/lodge", "headcount", "", "representatives", "吴小妹", "go", "next");
        assertThat(visitor.page).contains("href=\"#representatives\"");
        visitor.send("/counter/lodge", "headcount", "40", "representatives", "吴小妹", "go", "next");
        assertThat(visitor.page).contains("40", "吴小妹");
        send();
        assertThat(cases.lodged).singleElement().satisfies(petition -> {
            assertThat(petition.headcount()).isEqualTo(40);
            assertThat(petition.representatives()).isEqualTo("吴小妹");
        });
    }

    @Test
    void whoever_says_nothing_about_it_is_sent_nothing() {
        visitor.filledIn();
        assertThat(visitor.page).contains("不用，我自己查");
        assertThat(confidential()).isEqualTo("不需要");
        send();
        assertThat(cases.lodged)
                .singleElement()
                .extracting(NewPetition::contact)
                .isEqualTo(ContactWish.NONE);
    }

    @Test
    void a_way_that_is_not_set_up_is_not_offered() {
        outbox.open = Set.of();
        try {
            visitor.filledIn();
            visitor.send("/counter/lodge", "go", "change-who");
            assertThat(visitor.page).doesNotContain("name=\"tell\"").contains("name=\"confidential\"");
            visitor.send("/counter/lodge", "tell", "SMS", "go", "next");
            assertThat(visitor.page).contains("href=\"#tell\"");
        } finally {
            outbox.open = Set.of(Means.SMS, Means.EMAIL);
        }
    }

    @Test
    void what_is_about_the_centre_itself_is_said_to_go_to_the_one_above_and_names_it() {
        visitor.filledIn();
        assertThat(visitor.page).contains("反映哪个单位").doesNotContain("直接交给它的上一级");
        visitor.send("/counter/lodge", "go", "change-where");
        assertThat(visitor.page).contains("反映的是某个单位或它的工作人员吗？", "name=\"about\"");
        visitor.send("/counter/lodge", "centre", "320508023021", "about", "320508023021", "go", "next");
        visitor.send("/counter/lodge", "go", "next");
        visitor.send("/counter/lodge", "go", "next");
        assertThat(visitor.page).contains("反映的正是这个中心，所以直接交给它的上一级");
        send();
        assertThat(cases.lodged)
                .singleElement()
                .satisfies(petition ->
                        assertThat(petition.accused()).isEqualTo(Accused.units(List.of(UnitCode.of("320508023021")))));
    }

    @Test
    void who_does_not_know_the_centre_is_asked_whom_it_is_about_as_well() {
        visitor.filledIn();
        visitor.send("/counter/lodge", "go", "change-where");
        visitor.send(
                "/counter/lodge",
                "place",
                "",
                "search",
                "",
                "centre",
                "unsure",
                "district",
                "320508000000",
                "go",
                "find");
        assertThat(visitor.page).contains("反映的是某个单位或它的工作人员吗？", "先在上面输入它的名称");
    }

    @Test
    void what_is_about_a_department_names_it_and_what_is_about_the_city_is_told_where_to_go() {
        visitor.filledIn();
        visitor.send("/counter/lodge", "go", "change-where");
        visitor.send("/counter/lodge", "search", "信访局", "centre", "320508023021", "go", "find");
        assertThat(visitor.page).contains("value=\"gusu-xinfang\"").doesNotContain("jiangsu-xinfang");
        visitor.send("/counter/lodge", "about", "gusu-xinfang", "go", "next");
        assertThat(visitor.page).doesNotContain("错误：");

        visitor.send("/counter/lodge", "go", "back");
        visitor.send("/counter/lodge", "search", "苏州市", "about", "320500000000", "go", "next");
        assertThat(visitor.page).contains("反映的是这里最上级的单位");
    }

    @Test
    void a_double_click_or_a_reload_lodges_once_and_shows_the_same_code() {
        visitor.filledIn();
        var draft = visitor.hidden("draft");
        var first = send();
        visitor.page = "<input type=\"hidden\" name=\"draft\" value=\"" + draft
                + "\"><input type=\"hidden\" name=\"step\" value=\"check\">";
        assertThat(send()).isEqualTo(first);
        assertThat(cases.lodged).hasSize(1);
    }

    @Test
    void the_receipt_can_be_read_in_the_other_language_without_lodging_again() {
        visitor.filledIn();
        send();
        assertThat(visitor.page).contains("<dd>楼上装修漏水");
        visitor.send("/counter/lodge", "lang", "en");
        assertThat(visitor.page).contains("We have received it", "320508023021-2026-000001", "ABCD-EFGH-JKL1");
        assertThat(cases.lodged).hasSize(1);
    }

    @Test
    void nothing_typed_is_lost_when_something_is_missing() {
        visitor.open("/counter/lodge");
        visitor.send("/counter/lodge", "title", "", "text", "只写了这里 <b>&amp;", "go", "next");
        assertThat(visitor.page)
                .contains("role=\"alert\"", "href=\"#title\"", "只写了这里 &lt;b&gt;&amp;amp;", "第 1 步")
                .doesNotContain("<b>&");
    }

    @Test
    void back_and_another_language_keep_what_was_typed() {
        visitor.open("/counter/lodge");
        visitor.send("/counter/lodge", "title", "漏水", "text", "很久了", "go", "next");
        visitor.send("/counter/lodge", "place", "观前街", "go", "back");
        assertThat(visitor.page).contains("漏水", "很久了");
        visitor.send("/counter/lodge", "title", "漏水二", "text", "很久了", "lang", "en");
        assertThat(visitor.page).contains("漏水二", "What happened?").doesNotContain("role=\"alert\"");
        visitor.send("/counter/lodge", "title", "漏水二", "text", "很久了", "go", "next");
        assertThat(visitor.page).contains("观前街");
    }

    @Test
    void larger_type_and_high_contrast_are_kept_from_page_to_page_and_lose_nothing_typed() {
        visitor.open("/counter/lodge");
        visitor.send("/counter/lodge", "title", "漏水三", "text", "很久了", "look", "large");
        assertThat(visitor.page)
                .contains("class=\"large\"", "漏水三", "标准字号", "高对比")
                .doesNotContain("role=\"alert\"");
        visitor.open("/counter?look=large-contrast");
        visitor.open("/counter/privacy");
        assertThat(visitor.page).contains("class=\"large contrast\"", "look=contrast", "标准对比");
        visitor.open("/counter/no-such-page?look=usual");
        assertThat(visitor.page).doesNotContain("class=\"large").contains("大字版");
        visitor.open("/counter?look=<script>");
        assertThat(visitor.page).doesNotContain("<script>");
    }

    @Test
    void where_more_centres_match_than_are_offered_it_is_said() {
        visitor.open("/counter/lodge");
        visitor.send("/counter/lodge", "title", "漏水", "text", "很久了", "go", "next");
        visitor.send("/counter/lodge", "search", "小区", "go", "find");
        assertThat(visitor.page).contains("第8小区居委会", "还有更多相符的中心没有列出").doesNotContain("第9小区");
        visitor.send("/counter/lodge", "search", "定慧寺", "go", "find");
        assertThat(visitor.page).contains("定慧寺巷社区居委会").doesNotContain("还有更多");
    }

    @Test
    void enter_after_typing_a_search_finds_and_scolds_nobody() {
        visitor.open("/counter/lodge");
        visitor.send("/counter/lodge", "title", "漏水", "text", "很久了", "go", "next");
        visitor.send("/counter/lodge", "search", "定慧寺", "go", "next");
        assertThat(visitor.page).contains("定慧寺巷社区居委会").doesNotContain("role=\"alert\"");
        visitor.send("/counter/lodge", "search", "定慧寺", "go", "next");
        assertThat(visitor.page).contains("href=\"#centre\"");
    }

    @Test
    void where_it_happened_finds_the_centre_without_being_typed_twice() {
        visitor.open("/counter/lodge");
        visitor.send("/counter/lodge", "title", "漏水", "text", "很久了", "go", "next");
        visitor.send("/counter/lodge", "place", "姑苏区定慧寺巷 88 号", "search", "", "go", "next");
        assertThat(visitor.page).contains("定慧寺巷社区居委会", "href=\"#centre\"");
    }

    @Test
    void whoever_looks_for_a_closed_centre_is_offered_who_stands_in_its_place() {
        visitor.open("/counter/lodge");
        visitor.send("/counter/lodge", "title", "漏水", "text", "很久了", "go", "next");
        visitor.send("/counter/lodge", "search", "沧浪街道", "go", "find");
        assertThat(visitor.page)
                .contains("value=\"320508023000\"", "沧浪街道（已并入双塔街道）")
                .doesNotContain("320508024000");
        visitor.send("/counter/lodge", "search", "胥江街道", "go", "find");
        assertThat(visitor.page).contains("胥江街道（已撤销，请找姑苏区）");
        visitor.send("/counter/lodge", "search", "姑苏区金阊 3 号", "go", "find");
        assertThat(visitor.page).containsSubsequence("金阊街道（已拆分，由双塔街道接替）", "金阊街道（已拆分，由定慧寺巷社区居委会接替）");
    }

    @Test
    void a_device_offers_the_kinds_of_files_that_are_taken_and_no_others() {
        visitor.filledIn();
        assertThat(visitor.page).contains("image/jpeg", ".doc,").doesNotContain("image/*");
    }

    @Test
    void who_is_unsure_reaches_the_district() {
        visitor.filledIn();
        visitor.send("/counter/lodge", "go", "change-where");
        visitor.send("/counter/lodge", "centre", "unsure", "district", "", "go", "next");
        assertThat(visitor.page).contains("href=\"#district\"");
        visitor.send("/counter/lodge", "centre", "unsure", "district", "320583000000", "go", "next");
        visitor.send("/counter/lodge", "go", "next");
        visitor.send("/counter/lodge", "go", "next");
        send();
        assertThat(cases.lodged)
                .singleElement()
                .extracting(one -> one.unit().value())
                .isEqualTo("320583000000");
    }

    @Test
    void rubbish_is_turned_away_and_lodges_nothing() {
        visitor.send("/counter/lodge", "draft", "rubbish", "step", "check", "go", "send");
        assertThat(visitor.answer.getStatus()).isEqualTo(400);
        visitor.send("/counter/lodge");
        assertThat(visitor.answer.getStatus()).isEqualTo(400);
        visitor.open("/counter/lodge");
        var draft = visitor.hidden("draft");
        post(draft, "step", "nowhere");
        assertThat(visitor.answer.getStatus()).isEqualTo(400);
        post(draft, "step", "check", "go", "send");
        assertThat(visitor.page).contains("href=\"#title\"");
        post(draft, "step", "what", "title", "长".repeat(201), "text", "字", "go", "next");
        assertThat(visitor.page).contains("href=\"#title\"");
        post(draft, "step", "where", "centre", "320500000000", "go", "next");
        assertThat(visitor.page).contains("href=\"#centre\"");
        post(draft, "step", "who", "name", "张", "phone", "abc", "go", "next");
        assertThat(visitor.page).contains("href=\"#phone\"");
        assertThat(cases.lodged).isEmpty();
    }

    private void post(String draft, String... fields) {
        visitor.page = "<input type=\"hidden\" name=\"draft\" value=\"" + draft + "\">";
        visitor.send("/counter/lodge", fields);
    }

    @Test
    void a_program_that_fills_in_every_field_or_is_too_quick_lodges_nothing() {
        visitor.filledIn();
        send("website", "http://spam.example");
        assertThat(visitor.answer.getStatus()).isEqualTo(422);
        assertThat(visitor.page).contains("张秀英", "href=\"#website\"");
        visitor.filledIn();
        visitor.send("/counter/lodge", "go", "send");
        assertThat(visitor.answer.getStatus()).isEqualTo(422);
        assertThat(visitor.page).contains("张秀英");
        assertThat(cases.lodged).isEmpty();
    }

    @Test
    void an_old_draft_is_looked_through_again_and_keeps_its_words() {
        visitor.filledIn();
        var old = visitor.hidden("draft");
        hands.forward(Duration.ofHours(25));
        send();
        assertThat(cases.lodged).isEmpty();
        assertThat(visitor.page).contains("楼上装修漏水", "张秀英");
        assertThat(visitor.hidden("draft")).isNotEqualTo(old);
        send();
        assertThat(cases.lodged).hasSize(1);
    }

    @Test
    void a_file_that_cannot_be_taken_is_said_and_the_words_stay() {
        visitor.filledIn();
        hands.forward(Duration.ofMinutes(1));
        visitor.send("/counter/lodge", new MockMultipartFile("files", "a.exe", null, new byte[] {1}), "go", "send");
        assertThat(visitor.page).contains("href=\"#files\"", "张秀英", "“a.exe”没有收下", "请重新选择文件");
        visitor.send("/counter/lodge", new MockMultipartFile("files", "a.txt", null, new byte[] {1}), "go", "send");
        assertThat(cases.lodged)
                .singleElement()
                .satisfies(one -> assertThat(one.uploads()).hasSize(1));
    }

    @Test
    void a_reload_that_brings_the_file_in_another_state_shows_the_same_code() {
        visitor.filledIn();
        var draft = visitor.hidden("draft");
        hands.forward(Duration.ofMinutes(1));
        visitor.send("/counter/lodge", new MockMultipartFile("files", "a.txt", null, new byte[] {1}), "go", "send");
        var first = visitor.page;
        visitor.page = "<input type=\"hidden\" name=\"draft\" value=\"" + draft
                + "\"><input type=\"hidden\" name=\"step\" value=\"check\">";
        visitor.send("/counter/lodge", new MockMultipartFile("files", "a.exe", null, new byte[] {1}), "go", "send");
        assertThat(first).contains("ABCD-EFGH-JKL1");
        assertThat(visitor.page).contains("ABCD-EFGH-JKL1").doesNotContain("没有收下");
        assertThat(cases.lodged).hasSize(1);
    }

    @Test
    void the_sixth_lodging_within_ten_minutes_waits_and_loses_nothing() {
        for (var i = 0; i < 5; i++) {
            visitor.filledIn();
            hands.forward(Duration.ofSeconds(5));
            visitor.send("/counter/lodge", "go", "send");
            assertThat(visitor.answer.getStatus()).isEqualTo(200);
        }
        visitor.filledIn();
        hands.forward(Duration.ofSeconds(5));
        visitor.send("/counter/lodge", "go", "send");
        assertThat(visitor.answer.getStatus()).isEqualTo(429);
        assertThat(visitor.page).contains("张秀英");
        hands.forward(Duration.ofMinutes(3));
        visitor.send("/counter/lodge", "go", "send");
        assertThat(visitor.answer.getStatus()).isEqualTo(200);
        assertThat(cases.lodged).hasSize(6);
    }

    @Test
    void what_is_refused_counts_as_well_so_that_nobody_fills_the_store_for_nothing() {
        visitor.filledIn();
        hands.forward(Duration.ofSeconds(5));
        for (var i = 0; i < 6; i++) {
            visitor.send("/counter/lodge", new MockMultipartFile("files", "a.exe", null, new byte[] {1}), "go", "send");
        }
        assertThat(visitor.answer.getStatus()).isEqualTo(429);
        assertThat(cases.lodged).isEmpty();
    }

    @Test
    void a_form_from_another_site_is_refused() {
        visitor.filledIn();
        var draft = visitor.hidden("draft");
        visitor.ask(MockMvcRequestBuilders.post("/counter/lodge")
                .header("Sec-Fetch-Site", "cross-site")
                .param("draft", draft)
                .param("step", "check")
                .param("go", "send"));
        assertThat(visitor.answer.getStatus()).isEqualTo(403);
        assertThat(Objects.requireNonNull(visitor.answer.getHeader("X-Robots-Tag")))
                .contains("noindex");
        assertThat(cases.lodged).isEmpty();
    }
}
