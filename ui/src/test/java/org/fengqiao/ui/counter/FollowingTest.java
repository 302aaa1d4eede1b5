package org.fengqiao.ui.counter;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.fengqiao.domain.paper.PaperId;
import org.fengqiao.domain.paper.PaperKind;
import org.fengqiao.domain.petition.Contact;
import org.fengqiao.domain.petition.ContactCommand.ChooseContact;
import org.fengqiao.domain.petition.EndingCommand.RatePetition;
import org.fengqiao.domain.petition.EndingCommand.SupplementPetition;
import org.fengqiao.domain.petition.EndingCommand.WithdrawPetition;
import org.fengqiao.domain.petition.Instance;
import org.fengqiao.domain.petition.Means;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.PetitionState;
import org.fengqiao.domain.petition.RemedyCommand.AskForReview;
import org.fengqiao.domain.petition.RemedyCommand.RecordService;
import org.fengqiao.domain.petition.Satisfaction;
import org.fengqiao.domain.petition.Service;
import org.fengqiao.domain.petition.ServiceManner;
import org.fengqiao.domain.petition.ServiceResult;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.history.Lapsed;
import org.fengqiao.projections.tracking.Tracking.Asking;
import org.fengqiao.projections.tracking.Tracking.Chosen;
import org.fengqiao.projections.tracking.Tracking.Hearing;
import org.fengqiao.projections.tracking.Tracking.IssuedPaper;
import org.fengqiao.projections.tracking.Tracking.Remedies;
import org.fengqiao.projections.tracking.Tracking.Told;
import org.fengqiao.ui.counter.CounterHouse.Hands;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringJUnitWebConfig(CounterHouse.class)
class FollowingTest {
    @Autowired
    WebApplicationContext context;

    @Autowired
    PretendedCases cases;

    @Autowired
    PretendedTracking tracking;

    @Autowired
    Hands hands;

    Visitor visitor;

    @BeforeEach
    void somebodyComes() {
        cases.forget();
        inWork();
        hands.forward(Duration.ofHours(1));
        visitor = from(UUID.randomUUID().toString());
    }

    /** Also for the tests of other pages that come after. */
    @AfterEach
    void inWork() {
        tracking.state = PetitionState.IN_WORK;
        tracking.overdue = false;
        tracking.rated = null;
        tracking.told = List.of();
        tracking.issue = "first";
        tracking.leading = null;
        tracking.hearing = null;
        tracking.papers = List.of();
        tracking.chosen = new Chosen(Means.NONE, false, null);
        tracking.remedies = PretendedTracking.NO_REMEDIES;
    }

    private Visitor from(String address) {
        return new Visitor(MockMvcBuilders.webAppContextSetup(context).build(), address);
    }

    private void signIn() {
        visitor.send(
                "/counter/track", "number", PretendedTracking.NUMBER, "code", PretendedTracking.CODE, "go", "next");
    }

    @Test
    void number_and_code_open_the_matter_and_no_address_ever_holds_them() {
        signIn();
        assertThat(visitor.answer.getStatus()).isEqualTo(303);
        assertThat(visitor.answer.getRedirectedUrl()).isEqualTo("/counter/matter");
        assertThat(visitor.answer.getHeader("Set-Cookie")).contains("HttpOnly", "SameSite=Strict", "Path=/counter");
        visitor.open("/counter/matter");
        assertThat(visitor.page).contains("<h1>定慧寺巷社区居委会已经受理，正在办理。</h1>", "2027年1月22日", "2026年11月9日", "已经登记。");
        assertThat(visitor.answer.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void a_chinese_keyboard_writes_wide_letters_and_dashes_and_is_understood() {
        visitor.send(
                "/counter/track",
                "number",
                PretendedTracking.NUMBER.replace('-', '－').replace('2', '２'),
                "code",
                PretendedTracking.CODE.replace('-', '—'),
                "go",
                "next");
        assertThat(visitor.answer.getRedirectedUrl()).isEqualTo("/counter/matter");
    }

    @Test
    void a_wrong_code_says_so_without_forgetting_what_was_typed_and_too_many_have_to_wait() {
        visitor.send("/counter/track", "number", "320508-2026-000001", "code", "WRONG", "go", "next");
        assertThat(visitor.answer.getStatus()).isEqualTo(422);
        assertThat(visitor.page).contains("编号或查询码不对", "320508-2026-000001");
        assertThat(visitor.answer.getHeader("Set-Cookie")).isNull();
        for (var i = 0; i < 30; i++) {
            visitor.send("/counter/track", "number", "320508-2026-000001", "code", "WRONG", "go", "next");
        }
        assertThat(visitor.answer.getStatus()).isEqualTo(429);
        assertThat(visitor.page).contains("请稍等一会儿");
    }

    @Test
    void how_to_be_told_is_changed_on_the_tracking_page_and_nothing_given_before_is_shown() {
        signIn();
        visitor.open("/counter/matter");
        assertThat(visitor.page).contains("/counter/matter/contact");
        visitor.open("/counter/matter/contact");
        assertThat(visitor.page).contains("怎么告诉您进展", "value=\"SMS\"");
        visitor.send("/counter/matter/contact", "tell", "SMS", "address", "no number", "go", "next");
        assertThat(visitor.page).contains("href=\"#address\"");
        visitor.send(
                "/counter/matter/contact",
                "tell",
                "SMS",
                "address",
                "１３８００００００００",
                "confidential",
                "yes",
                "go",
                "next");
        assertThat(visitor.answer.getRedirectedUrl()).isEqualTo("/counter/matter?done=contact");
        assertThat(cases.sent).singleElement().isInstanceOfSatisfying(ChooseContact.class, chosen -> {
            assertThat(chosen.contact().means()).isEqualTo(Means.SMS);
            assertThat(chosen.contact().confidential()).isTrue();
            assertThat(chosen.contact().address()).isNotNull();
        });
        visitor.open("/counter/matter?done=contact");
        assertThat(visitor.page).contains("您选择的告知方式已经记下");
    }

    @Test
    void who_only_wants_it_confidential_need_not_type_the_address_again() {
        var before = new Sealed("person/case-1", "n", "c");
        tracking.chosen = new Chosen(Means.SMS, false, before);
        signIn();
        visitor.open("/counter/matter/contact");
        assertThat(visitor.page).contains("不改就不用再填").doesNotContain("13800000000");
        visitor.send("/counter/matter/contact", "tell", "SMS", "address", " ", "confidential", "yes", "go", "next");
        assertThat(cases.sent)
                .singleElement()
                .isInstanceOfSatisfying(
                        ChooseContact.class,
                        chosen -> assertThat(chosen.contact()).isEqualTo(new Contact(Means.SMS, before, true)));
        assertThat(visitor.answer.getRedirectedUrl()).isEqualTo("/counter/matter?done=contact-confidential");
        tracking.chosen = new Chosen(Means.SMS, true, before);
        visitor.open("/counter/matter?done=contact-confidential");
        assertThat(visitor.page).contains("已经改为保密", "保密，只有经办的人看得到").doesNotContain("告知方式已经记下");

        visitor.open("/counter/matter/contact");
        visitor.send("/counter/matter/contact", "tell", "EMAIL", "address", "", "go", "next");
        assertThat(visitor.page).as("another means needs its own address").contains("href=\"#address\"");
        assertThat(cases.sent).hasSize(1);
    }

    @Test
    void nobody_changes_it_without_having_the_page_open() {
        visitor.open("/counter/matter/contact");
        assertThat(visitor.answer.getRedirectedUrl()).startsWith("/counter/track");
        visitor.send("/counter/matter/contact", "tell", "NONE", "go", "next");
        assertThat(cases.sent).isEmpty();
    }

    @Test
    void only_wrong_codes_count_for_a_whole_town_may_share_one_address() {
        for (var i = 0; i < 40; i++) {
            signIn();
            assertThat(visitor.answer.getStatus()).isEqualTo(303);
        }
    }

    @Test
    void who_has_a_whole_network_of_addresses_has_one_allowance() {
        for (var i = 0; i < 31; i++) {
            visitor = from("2001:db8:1:2::" + Integer.toHexString(i + 1));
            visitor.send("/counter/track", "number", "320508-2026-000001", "code", "WRONG", "go", "next");
        }
        assertThat(visitor.answer.getStatus()).isEqualTo(429);
        assertThat(visitor.answer.getHeader("Retry-After")).isEqualTo("60");
        visitor.send("/counter/track", "number", "1", "code", "W", "go", "next", "lang", "en");
        assertThat(visitor.page).contains("in 1 minute.");
        visitor = from("2001:db8:1:3::1");
        signIn();
        assertThat(visitor.answer.getStatus()).isEqualTo(303);
    }

    @Test
    void what_was_revoked_is_marked_with_the_day_and_leads_to_why() {
        var refused = Moment.onDay(LocalDate.of(2026, 11, 20));
        var again = Moment.atMinute(LocalDateTime.of(2026, 11, 21, 9, 30));
        tracking.told = List.of(
                new Told("refusal", "ARBITRATION", "属于劳动争议。", refused, new Lapsed(again, "again")),
                new Told("again", null, "不属于劳动争议。", again));
        tracking.papers = List.of(new IssuedPaper(
                new PaperId(PaperKind.REFUSAL, 1), "姑苏区信访不〔2026〕3号", refused, false, new Lapsed(again, "again")));
        signIn();
        visitor.open("/counter/matter");
        assertThat(visitor.page).contains("id=\"again-20261121-0930\"");
        assertThat(visitor.page.split("已于 2026年11月21日 撤销", -1))
                .as("words and paper")
                .hasSize(3);
        assertThat(visitor.page.split("href=\"#again-20261121-0930\"", -1)).hasSize(3);
    }

    @Test
    void an_opinion_that_a_review_took_back_is_marked_and_leads_to_the_review() {
        var given = Moment.onDay(LocalDate.of(2026, 11, 20));
        var judged = Moment.onDay(LocalDate.of(2026, 11, 23));
        tracking.told = List.of(
                new Told("opinion", "outcome", "NOT_SUPPORTED", given, new Lapsed(judged, "review-revoked")),
                new Told("review", "outcome", "REVOKED", judged));
        tracking.papers = List.of(new IssuedPaper(
                new PaperId(PaperKind.OPINION, 1),
                "姑苏区信访意〔2026〕3号",
                given,
                false,
                new Lapsed(judged, "review-revoked")));
        signIn();
        visitor.open("/counter/matter");
        assertThat(visitor.page)
                .contains("<h1>原来的书面意见已于 2026年11月23日 撤销，定慧寺巷社区居委会正在重新办理。</h1>", "看复查意见", "class=\"told void\"")
                .contains("id=\"review-20261123-0000\"");
        assertThat(visitor.page.split("已于 2026年11月23日 被复查意见撤销", -1)).hasSize(3);
        assertThat(visitor.page.split("href=\"#review-20261123-0000\"", -1)).hasSize(3);

        tracking.told = List.of(
                new Told("opinion", "outcome", "NOT_SUPPORTED", given, new Lapsed(judged, "re-review-changed")),
                new Told("re-review", "outcome", "CHANGED", judged));
        visitor.open("/counter/matter?lang=en");
        assertThat(visitor.page).contains("changed on 23 November 2026 by the opinion on re-review");
    }

    @Test
    void a_hearing_is_told_with_day_and_place_and_its_time_is_not_counted() {
        var at = Moment.atMinute(LocalDateTime.of(2026, 12, 8, 9, 0));
        for (var state : List.of(PetitionState.IN_WORK, PetitionState.UNDER_REVIEW)) {
            tracking.state = state;
            tracking.hearing = new Hearing(at, "二楼听证室", false);
            signIn();
            visitor.open("/counter/matter");
            assertThat(visitor.page)
                    .contains("已经安排听证：2026年12月8日 09:00，在二楼听证室。", "不计入期限", "最迟哪一天给您书面答复")
                    .doesNotContain("听证正在进行");
            tracking.hearing = new Hearing(at, "二楼听证室", true);
            visitor.open("/counter/matter");
            assertThat(visitor.page).contains("听证正在进行：2026年12月8日 09:00，在二楼听证室。");
            tracking.hearing = new Hearing(null, null, true);
            visitor.open("/counter/matter?lang=en");
            assertThat(visitor.page).contains("is going on. Its time does not count");
            visitor.open("/counter/matter?lang=zh");
        }
    }

    @Test
    void a_hearing_that_was_moved_or_called_off_says_so_and_what_counts_stands_first() {
        var opened = Moment.onDay(LocalDate.of(2026, 11, 20));
        var moved = Moment.atMinute(LocalDateTime.of(2026, 11, 21, 9, 30));
        tracking.told = List.of(
                new Told("hearing", "at", "2026-12-08T09:00", opened, new Lapsed(moved, "hearing-moved")),
                new Told("hearing-moved", "at", "2026-12-10T14:00", moved));
        signIn();
        visitor.open("/counter/matter");
        assertThat(visitor.page)
                .contains("已于 2026年11月21日 由新的安排代替", "href=\"#hearing-moved-20261121-0930\"")
                .containsSubsequence("2026年12月10日 14:00", "class=\"told void\"", "2026年12月8日 09:00");

        var off = Moment.atMinute(LocalDateTime.of(2026, 11, 22, 9, 30));
        tracking.told = List.of(
                new Told("hearing", "at", "2026-12-08T09:00", opened, new Lapsed(off, "hearing-called-off")),
                new Told("hearing-called-off", null, "双方已经和解", off));
        visitor.open("/counter/matter");
        assertThat(visitor.page).contains("已于 2026年11月22日 取消，不再举行", "看取消的原因");
    }

    @Test
    void what_ended_without_an_answer_says_how_it_ended() {
        var at = Moment.onDay(LocalDate.of(2026, 11, 20));
        tracking.state = PetitionState.ANSWERED;
        tracking.told = List.of(
                new Told("agreement", "parties", "李小明；王大力", at), new Told("agreement", "content", "王大力于三日内修复。", at));
        signIn();
        visitor.open("/counter/matter");
        assertThat(visitor.page)
                .contains("<h1>双方达成了书面协议，这件事按协议了结。</h1>")
                .containsSubsequence("协议双方", "李小明；王大力", "协议内容", "王大力于三日内修复。")
                .doesNotContain("已经答复您", "请看看答复");

        tracking.told = List.of(new Told("procedure", "DISCIPLINE", "已移送纪检监察机关。", at));
        visitor.open("/counter/matter");
        assertThat(visitor.page).contains("告诉了您这件事应当走哪个程序。").doesNotContain("已经答复您", "请看看答复");
    }

    @Test
    void papers_are_there_to_download_for_whoever_has_the_page_open_and_not_without_end() {
        tracking.papers = List.of(new IssuedPaper(
                new PaperId(PaperKind.OPINION, 1),
                "姑苏区信访意〔2026〕17号",
                Moment.onDay(LocalDate.of(2026, 11, 20)),
                false,
                null));
        visitor.open("/counter/matter/paper/opinion-1");
        assertThat(visitor.answer.getRedirectedUrl()).startsWith("/counter/track");
        signIn();
        visitor.open("/counter/matter");
        assertThat(visitor.page)
                .contains("可以下载的文书", "href=\"/counter/matter/paper/opinion-1\"", "姑苏区信访意〔2026〕17号，2026年11月20日");
        visitor.open("/counter/matter/paper/opinion-1");
        assertThat(visitor.answer.getContentType()).isEqualTo("application/pdf");
        assertThat(visitor.answer.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(visitor.answer.getHeader("Cache-Control")).isEqualTo("no-store");
        visitor.open("/counter/matter/paper/nonsense");
        assertThat(visitor.answer.getStatus()).isEqualTo(404);
        for (var i = 0; i < 20; i++) {
            visitor.open("/counter/matter/paper/opinion-1");
        }
        assertThat(visitor.answer.getStatus()).isEqualTo(429);
        assertThat(visitor.page).contains("文书下载得太频繁");
    }

    @Test
    void what_is_added_too_often_waits_and_is_not_lost() {
        signIn();
        for (var i = 0; i < 11; i++) {
            visitor.open("/counter/matter/supplement");
            visitor.send("/counter/matter/supplement", "words", "补充照片" + i, "go", "next");
        }
        assertThat(visitor.answer.getStatus()).isEqualTo(429);
        assertThat(visitor.page).contains("短时间内提交的次数太多", "补充照片10");
        assertThat(cases.sent).hasSize(10);
        hands.forward(Duration.ofMinutes(2));
        visitor.send("/counter/matter/supplement", "words", "补充照片10", "go", "next");
        assertThat(cases.sent).hasSize(11);
    }

    @Test
    void the_pass_ends_by_itself_and_cannot_be_made_up() {
        visitor.open("/counter/matter");
        assertThat(visitor.answer.getRedirectedUrl()).startsWith("/counter/track");
        signIn();
        hands.forward(Duration.ofMinutes(21));
        visitor.open("/counter/matter");
        assertThat(visitor.answer.getRedirectedUrl()).startsWith("/counter/track");
        visitor.cookies.put(Passes.COOKIE, new Cookie(Passes.COOKIE, "made-up"));
        visitor.open("/counter/matter");
        assertThat(visitor.answer.getRedirectedUrl()).startsWith("/counter/track");
    }

    @Test
    void a_replaced_code_ends_every_pass_that_the_older_one_opened() {
        signIn();
        visitor.open("/counter/matter/withdraw");
        tracking.issue = "reissued-at-the-desk";
        visitor.send("/counter/matter/withdraw", "words", "", "go", "next");
        assertThat(cases.sent).isEmpty();
        visitor.open("/counter/matter");
        assertThat(visitor.answer.getRedirectedUrl()).startsWith("/counter/track");
        signIn();
        visitor.open("/counter/matter");
        assertThat(visitor.answer.getStatus()).isEqualTo(200);
    }

    @Test
    void looking_again_and_again_keeps_the_page_open_for_two_hours_and_no_longer() {
        signIn();
        for (var looks = 1; looks < 8; looks++) {
            hands.forward(Duration.ofMinutes(15));
            visitor.open("/counter/matter");
            assertThat(visitor.answer.getStatus()).as("look %d", looks).isEqualTo(200);
        }
        hands.forward(Duration.ofMinutes(15));
        visitor.open("/counter/matter");
        assertThat(visitor.answer.getRedirectedUrl()).startsWith("/counter/track");
    }

    @Test
    void a_copy_of_the_cookie_is_closed_with_the_page_also_after_it_was_renewed() {
        signIn();
        var copy = visitor.cookies.get(Passes.COOKIE);
        hands.forward(Duration.ofMinutes(1));
        visitor.open("/counter/matter");
        visitor.send("/counter/matter/leave");
        visitor.cookies.put(Passes.COOKIE, copy);
        visitor.open("/counter/matter");
        assertThat(visitor.answer.getRedirectedUrl()).startsWith("/counter/track");
    }

    @Test
    void a_missed_term_is_admitted_with_whom_to_turn_to() {
        tracking.overdue = true;
        signIn();
        visitor.open("/counter/matter");
        assertThat(visitor.page).contains("已经超过期限", "没有按时做到，对不起", "您也可以向它的上级双塔街道反映");
    }

    @Test
    void the_answer_is_shown_in_its_four_parts() {
        tracking.state = PetitionState.ANSWERED;
        tracking.told = PretendedTracking.opinion();
        signIn();
        visitor.open("/counter/matter");
        assertThat(visitor.page).contains("书面处理意见", "予以支持", "查明的事实和理由", "由装修方十日内修复。", "法律依据", "延长期限的理由");
    }

    @Test
    void what_repeats_an_earlier_matter_shows_how_that_one_goes_on() {
        tracking.state = PetitionState.MERGED;
        tracking.leading = PretendedTracking.leading();
        signIn();
        visitor.open("/counter/matter");
        assertThat(visitor.page)
                .contains("较早收到的那一件", "双塔街道已经受理，正在办理。", "下一步本应在 2026年11月20日 之前完成", "双塔街道受理。", "40 人一起提出")
                .contains("答复也会告诉您");
        tracking.told = List.of(new Told("leading-answer", null, "已经一并答复。", Moment.onDay(LocalDate.of(2026, 11, 20))));
        visitor.open("/counter/matter");
        assertThat(visitor.page).contains("那一件的答复已经告诉您，写在下面。").doesNotContain("答复也会告诉您");
    }

    @Test
    void a_refusal_says_why_and_whom_to_turn_to() {
        tracking.state = PetitionState.NOT_ACCEPTED;
        tracking.told = PretendedTracking.refusal();
        signIn();
        visitor.open("/counter/matter");
        assertThat(visitor.page).contains("属于劳动争议。", "请向仲裁机构申请仲裁。");
    }

    @Test
    void what_could_not_be_read_is_asked_for_again_and_not_kept() {
        signIn();
        visitor.open("/counter/matter/supplement");
        visitor.send("/counter/matter/supplement", "words", "\uFFFD\uFFFD", "go", "next");
        assertThat(visitor.page).contains("href=\"#words\"", "没能读出来");
        assertThat(cases.sent).isEmpty();
    }

    @Test
    void what_is_added_is_sent_once_however_often_the_button_is_pressed() {
        signIn();
        visitor.open("/counter/matter/supplement");
        var form = visitor.hidden("form");
        visitor.send("/counter/matter/supplement", "words", " ", "go", "next");
        assertThat(visitor.page).contains("href=\"#words\"");
        for (var i = 0; i < 2; i++) {
            visitor.page = "";
            visitor.send("/counter/matter/supplement", "form", form, "words", "补充照片", "go", "next");
            assertThat(visitor.answer.getRedirectedUrl()).isEqualTo("/counter/matter?done=supplement");
        }
        assertThat(cases.sent).singleElement().isInstanceOf(SupplementPetition.class);
    }

    @Test
    void a_file_that_is_not_taken_is_named_and_all_are_asked_for_again() {
        signIn();
        visitor.open("/counter/matter/supplement");
        assertThat(visitor.page).doesNotContain("请重新选择文件");
        visitor.send(
                "/counter/matter/supplement",
                new MockMultipartFile("files", "空白.txt", null, new byte[0]),
                "words",
                "补充照片",
                "go",
                "next");
        assertThat(visitor.page).contains("“空白.txt”没有收下：文件是空的", "请重新选择文件", "补充照片</textarea>");
        visitor.send(
                "/counter/matter/supplement",
                new MockMultipartFile("files", "a.txt", null, new byte[] {1}),
                "words",
                " ",
                "go",
                "next");
        assertThat(visitor.page).as("nothing wrong with the file").contains("href=\"#words\"", "请重新选择文件");
        assertThat(cases.sent).isEmpty();
    }

    @Test
    void the_same_words_and_files_from_a_page_opened_anew_are_the_same_supplement() {
        signIn();
        for (var content : new byte[] {1, 1, 2}) {
            visitor.open("/counter/matter/supplement");
            var file = new MockMultipartFile("files", "a.txt", null, new byte[] {content});
            visitor.send("/counter/matter/supplement", file, "words", "补充照片", "go", "next");
            assertThat(visitor.answer.getRedirectedUrl()).isEqualTo("/counter/matter?done=supplement");
        }
        assertThat(cases.sent).as("another file is another supplement").hasSize(2);
        hands.forward(Duration.ofDays(1));
        signIn();
        visitor.open("/counter/matter/supplement");
        visitor.send("/counter/matter/supplement", "words", "还没有回音", "go", "next");
        hands.forward(Duration.ofDays(7));
        signIn();
        visitor.open("/counter/matter/supplement");
        visitor.send("/counter/matter/supplement", "words", "还没有回音", "go", "next");
        assertThat(cases.sent).as("said again a week later, it is said again").hasSize(4);
    }

    @Test
    void what_was_written_while_the_page_closed_is_carried_along_and_sent_after_the_code() {
        signIn();
        visitor.open("/counter/matter/supplement");
        hands.forward(Duration.ofMinutes(30));
        visitor.send("/counter/matter/supplement", "words", "补充照片", "go", "next");
        assertThat(visitor.page).contains("请再输入一次查询码", PretendedTracking.NUMBER, "补充照片</textarea>", "请重新选择");
        visitor.send("/counter/matter/supplement", "words", "补充照片", "go", "open");
        assertThat(visitor.page).contains("href=\"#code\"", "补充照片</textarea>");
        visitor.send("/counter/matter/supplement", "words", "补充照片", "code", "WRONG", "go", "open");
        assertThat(visitor.answer.getStatus()).isEqualTo(422);
        assertThat(visitor.page).contains("编号或查询码不对", "补充照片</textarea>");
        assertThat(cases.sent).isEmpty();
        visitor.send("/counter/matter/supplement", "words", "补充照片", "code", PretendedTracking.CODE, "go", "open");
        assertThat(visitor.page).contains("提交补充", "补充照片</textarea>");
        assertThat(cases.sent).isEmpty();
        visitor.send("/counter/matter/supplement", "words", "补充照片", "go", "next");
        assertThat(cases.sent).singleElement().isInstanceOf(SupplementPetition.class);
    }

    @Test
    void a_grade_and_an_address_are_carried_along_too() {
        tracking.state = PetitionState.ANSWERED;
        signIn();
        visitor.open("/counter/matter/rate");
        hands.forward(Duration.ofMinutes(30));
        visitor.send("/counter/matter/rate", "grade", "SATISFIED", "words", "", "go", "next");
        visitor.send("/counter/matter/rate", "code", PretendedTracking.CODE, "go", "open");
        assertThat(visitor.page).contains("value=\"SATISFIED\" checked");
        visitor.open("/counter/matter/contact");
        hands.forward(Duration.ofMinutes(30));
        visitor.send("/counter/matter/contact", "tell", "SMS", "address", "13800000000", "go", "next");
        assertThat(visitor.page).contains("13800000000</textarea>");
        visitor.send("/counter/matter/contact", "address", "13800000000", "code", PretendedTracking.CODE, "go", "open");
        assertThat(visitor.page).contains("value=\"13800000000\"");
        assertThat(cases.sent).isEmpty();
    }

    @Test
    void what_was_written_for_one_matter_never_ends_in_the_form_of_another_that_is_open() {
        signIn();
        visitor.open("/counter/matter/withdraw");
        var form = visitor.hidden("form");
        visitor.send(
                "/counter/track", "number", PretendedTracking.ANOTHER, "code", PretendedTracking.CODE, "go", "next");
        visitor.send("/counter/matter/withdraw", "form", form, "words", "已经修好了", "go", "next");
        assertThat(cases.sent).isEmpty();
        assertThat(visitor.page)
                .contains("请再输入一次查询码", PretendedTracking.NUMBER, "已经修好了</textarea>")
                .doesNotContain(PretendedTracking.ANOTHER);
        visitor.send("/counter/matter/withdraw", "words", "已经修好了", "code", PretendedTracking.CODE, "go", "open");
        visitor.send("/counter/matter/withdraw", "words", "已经修好了", "go", "next");
        assertThat(cases.sent)
                .singleElement()
                .extracting(PetitionCommand::caseId)
                .isEqualTo("case-17");
    }

    @Test
    void withdrawing_asks_first() {
        signIn();
        visitor.open("/counter/matter/withdraw");
        assertThat(visitor.page).contains("楼上装修漏水", "不能恢复");
        assertThat(cases.sent).isEmpty();
        visitor.send("/counter/matter/withdraw", "words", "", "go", "next");
        assertThat(cases.sent).singleElement().isInstanceOf(WithdrawPetition.class);
    }

    @Test
    void a_rating_wants_one_of_three_grades() {
        tracking.state = PetitionState.ANSWERED;
        signIn();
        visitor.open("/counter/matter/rate");
        visitor.send("/counter/matter/rate", "grade", "5", "words", "还可以", "go", "next");
        assertThat(visitor.page).contains("href=\"#grade\"", "还可以");
        visitor.send("/counter/matter/rate", "grade", "RATHER_SATISFIED", "words", "还可以", "go", "next");
        assertThat(cases.sent)
                .singleElement()
                .isInstanceOfSatisfying(
                        RatePetition.class,
                        rated -> assertThat(rated.grade()).isEqualTo(Satisfaction.RATHER_SATISFIED));
    }

    @Test
    void whoever_has_rated_is_not_invited_to_rate_again() {
        for (var state : List.of(PetitionState.ANSWERED, PetitionState.NOT_ACCEPTED, PetitionState.CLOSED)) {
            tracking.state = state;
            tracking.rated = null;
            signIn();
            visitor.open("/counter/matter");
            assertThat(visitor.page).contains("可以评价");
            tracking.rated = Satisfaction.SATISFIED;
            visitor.open("/counter/matter");
            assertThat(visitor.page).contains("有疑问请与").doesNotContain("可以评价");
        }
    }

    @Test
    void opening_the_opinion_is_its_service_and_says_so_before() {
        tracking.state = PetitionState.ANSWERED;
        tracking.remedies = new Remedies(true, Asking.HERE, false, null, false, Instance.REVIEW, "双塔街道");
        signIn();
        visitor.open("/counter/matter");
        assertThat(visitor.page)
                .contains("/counter/matter/open", "打开书面意见", "请打开看")
                .doesNotContain("请看看答复是否说清楚了");
        visitor.open("/counter/matter/open");
        assertThat(visitor.page).contains("打开就是收到", "30 天").doesNotContain("<textarea");
        assertThat(cases.sent).isEmpty();
        visitor.send("/counter/matter/open", "go", "next");
        assertThat(cases.sent)
                .singleElement()
                .isInstanceOfSatisfying(
                        RecordService.class,
                        opened -> assertThat(opened.service())
                                .isEqualTo(new Service(
                                        ServiceManner.ONLINE,
                                        ServiceResult.RECEIVED,
                                        LocalDate.ofInstant(hands.instant(), Moment.SHANGHAI),
                                        null)));
    }

    @Test
    void review_is_asked_for_with_reasons_and_the_last_day_is_said() {
        tracking.state = PetitionState.ANSWERED;
        tracking.remedies =
                new Remedies(false, Asking.HERE, false, LocalDate.of(2026, 12, 20), false, Instance.RE_REVIEW, "苏州市");
        signIn();
        visitor.open("/counter/matter");
        assertThat(visitor.page).contains("请求复核</a>", "请求复核最迟在 2026年12月20日 提出。").doesNotContain("复查、复核");
        visitor.open("/counter/matter/review");
        assertThat(visitor.page).contains("<h1>请求复核</h1>", "由苏州市复核。");
        visitor.send("/counter/matter/review", "words", " ", "go", "next");
        assertThat(visitor.page).contains("href=\"#words\"", "请写下哪里不服").doesNotContain("要补充的内容");
        visitor.send("/counter/matter/review", "words", "事实没有查清", "go", "next");
        assertThat(visitor.answer.getRedirectedUrl()).isEqualTo("/counter/matter?done=review");
        assertThat(cases.sent).singleElement().isInstanceOf(AskForReview.class);
    }

    @Test
    void where_nobody_here_stands_above_it_is_said_where_review_is_asked_for_and_by_when() {
        tracking.state = PetitionState.ANSWERED;
        tracking.remedies =
                new Remedies(false, Asking.ELSEWHERE, false, LocalDate.of(2026, 12, 20), false, Instance.REVIEW, null);
        signIn();
        visitor.open("/counter/matter");
        assertThat(visitor.page).contains("2026年12月20日", "上一级机关", "不在本平台").doesNotContain("/counter/matter/review");
        visitor.open("/counter/matter/review");
        assertThat(visitor.answer.getRedirectedUrl()).isEqualTo("/counter/matter");
    }

    @Test
    void what_nobody_can_do_is_no_page() {
        signIn();
        visitor.open("/counter/matter/destroy");
        assertThat(visitor.answer.getStatus()).isEqualTo(404);
        visitor.open("/counter/matter/review");
        assertThat(visitor.answer.getRedirectedUrl()).isEqualTo("/counter/matter");
    }

    @Test
    void a_form_of_another_case_or_without_its_envelope_does_nothing() {
        signIn();
        visitor.send("/counter/matter/withdraw", "go", "next");
        assertThat(visitor.answer.getStatus()).isEqualTo(403);
        visitor.send("/counter/matter/withdraw", "form", "Rk9STSBjYXNlLTE4IDE", "go", "next");
        assertThat(visitor.answer.getStatus()).isEqualTo(403);
        assertThat(cases.sent).isEmpty();
    }

    @Test
    void leaving_closes_the_page() {
        signIn();
        visitor.send("/counter/matter/leave");
        visitor.cookies.values().removeIf(cookie -> cookie.getMaxAge() == 0);
        visitor.open("/counter/matter");
        assertThat(visitor.answer.getRedirectedUrl()).startsWith("/counter/track");
    }
}
