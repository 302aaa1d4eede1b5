package org.fengqiao.infra.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.contact.Contact;
import org.fengqiao.domain.contact.Reception;
import org.fengqiao.domain.contact.Telephone;
import org.fengqiao.domain.paper.PaperField;
import org.fengqiao.domain.paper.PaperId;
import org.fengqiao.domain.paper.PaperKind;
import org.fengqiao.domain.paper.PaperText;
import org.fengqiao.domain.petition.Adoption;
import org.fengqiao.domain.petition.AnsweringCommand.GiveOpinion;
import org.fengqiao.domain.petition.AnsweringCommand.GiveReply;
import org.fengqiao.domain.petition.Correction;
import org.fengqiao.domain.petition.CourseCommand.LeadToProcedure;
import org.fengqiao.domain.petition.Fact;
import org.fengqiao.domain.petition.HandlingCommand.AcceptPetition;
import org.fengqiao.domain.petition.HandlingCommand.AddAttachment;
import org.fengqiao.domain.petition.HandlingCommand.RefusePetition;
import org.fengqiao.domain.petition.HearingCommand.CallOffHearing;
import org.fengqiao.domain.petition.HearingCommand.MoveHearing;
import org.fengqiao.domain.petition.IntakeCommand.RegisterPetition;
import org.fengqiao.domain.petition.Notice;
import org.fengqiao.domain.petition.NoticeManner;
import org.fengqiao.domain.petition.Opinion;
import org.fengqiao.domain.petition.OpinionOutcome;
import org.fengqiao.domain.petition.OversightCommand.Supervise;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.petition.RecordCommand.CorrectFact;
import org.fengqiao.domain.petition.RecordCommand.NoteOverdue;
import org.fengqiao.domain.petition.RecordCommand.ReplacePaper;
import org.fengqiao.domain.petition.RecordEvent.PaperIssued;
import org.fengqiao.domain.petition.RemedyCommand.OpenHearing;
import org.fengqiao.domain.petition.RemedyCommand.RecordService;
import org.fengqiao.domain.petition.RightRoute;
import org.fengqiao.domain.petition.SendingCommand.TransferPetition;
import org.fengqiao.domain.petition.Service;
import org.fengqiao.domain.petition.ServiceManner;
import org.fengqiao.domain.petition.ServiceResult;
import org.fengqiao.domain.petition.Sitting;
import org.fengqiao.domain.petition.SupervisionGround;
import org.fengqiao.domain.reason.ReasonUse;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.wording.ReasonCommand.AddReason;
import org.fengqiao.domain.wording.ReasonCommand.RewordReason;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.infra.office.OfficeTest;
import org.fengqiao.infra.office.Town;
import org.fengqiao.projections.access.AccessEntry;
import org.fengqiao.projections.access.AccessKind;
import org.fengqiao.projections.access.AccessLog;
import org.fengqiao.projections.attachments.Attachments;
import org.fengqiao.projections.attachments.Upload;
import org.fengqiao.projections.cases.Cases;
import org.fengqiao.projections.history.CaseHistory;
import org.fengqiao.projections.history.CaseStory;
import org.fengqiao.projections.papers.OfficialNames;
import org.fengqiao.projections.papers.PaperForms;
import org.fengqiao.projections.papers.PaperWords;
import org.fengqiao.projections.papers.Papers;
import org.fengqiao.projections.papers.Signing;
import org.fengqiao.projections.papers.Signing.Signer;
import org.fengqiao.projections.petitionfile.FilePaper;
import org.fengqiao.projections.petitionfile.PetitionFiles;
import org.fengqiao.projections.reasons.ReasonBook;
import org.fengqiao.projections.tracking.Tracking;
import org.fengqiao.projections.tracking.Tracking.Asking;
import org.fengqiao.projections.units.UnitContacts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class PapersTest {
    private static final PaperId OPINION = new PaperId(PaperKind.OPINION, 1);
    private static final PaperId RECEIPT = new PaperId(PaperKind.RECEIPT, 1);
    private static final PaperId RECEIPT_AGAIN = new PaperId(PaperKind.RECEIPT, 2);
    private static final PaperId HEARING = new PaperId(PaperKind.HEARING, 1);
    private static final PaperId SUPERVISION = new PaperId(PaperKind.SUPERVISION, 1);
    private static final PaperId REPLY = new PaperId(PaperKind.REPLY, 1);
    private static final PaperId REFUSAL = new PaperId(PaperKind.REFUSAL, 1);
    private static final PaperId TRANSFER = new PaperId(PaperKind.TRANSFER, 1);

    @Autowired
    private Town town;

    @Autowired
    private Cases cases;

    @Autowired
    private Papers papers;

    @Autowired
    private PaperForms forms;

    @Autowired
    private PaperWords say;

    @Autowired
    private ReasonBook reasons;

    @Autowired
    private Signing signing;

    @Autowired
    private OfficialNames names;

    @Autowired
    private UnitContacts contacts;

    @Autowired
    private PetitionFiles files;

    @Autowired
    private Attachments attachments;

    @Autowired
    private CaseHistory history;

    @Autowired
    private Tracking tracking;

    @Autowired
    private AccessLog log;

    @BeforeEach
    void templates() {
        for (var kind : PaperKind.values()) {
            if (forms.templates(chief(), kind).versions().isEmpty()) {
                forms.revise(new Actor.House(), kind, ShippedWords.template(kind), town.today(), Town.random());
            }
        }
    }

    @Test
    void an_opinion_leaves_the_house_as_a_numbered_paper_that_an_archive_takes() throws Exception {
        var caseId = answered("楼上漏水");

        papers.issue(officer(), caseId, OPINION, Town.random());
        var document = papers.open(officer(), caseId, OPINION, null);

        Pdf.assertArchivable(document.content());
        var issued = issued(caseId, OPINION);
        assertThat(document.name()).isEqualTo(issued.number().text() + ".pdf");
        assertThat(Pdf.text(document.content()))
                .contains("信访处理意见书", "张小三：", "“楼上漏水”", "请修好", "漏水属实", "十日内修复", "《民法典》第二百八十八条")
                .contains("结论：予以支持", "书面请求双塔街道复查", "定慧寺巷社区信访意〔" + town.today().getYear() + "〕")
                .doesNotContain("{");
        assertThat(history.of(caseId).getLast().payload().get()).doesNotContain("张小三", "漏水");
        assertThat(looks(caseId, AccessKind.HANDED_OUT))
                .singleElement()
                .satisfies(look -> assertThat(look.access().detail()).isEqualTo("opinion-1"));
    }

    @Test
    void a_paper_stays_what_it_was_whatever_is_corrected_revised_or_stamped_later() {
        var caseId = answered("更正不改旧文");
        papers.issue(officer(), caseId, OPINION, Town.random());
        var before = papers.open(officer(), caseId, OPINION, null).content();

        var words = cases.wordsOf(caseId);
        send(new CorrectFact(caseId, Correction.ofWords(Fact.NAME, words.person("李四")), words.inner("写错了")));
        forms.revise(
                chief(),
                PaperKind.OPINION,
                new PaperText("新意见书", "{unit}新〔{year}〕{count}号", "{opinion}" + Town.random()),
                town.today(),
                Town.random());
        forms.placeStamp(chief(), Town.COMMUNITY, PdfPressTest.stamp(), Town.random());

        assertThat(papers.open(officer(), caseId, OPINION, null).content()).isEqualTo(before);
        forms.withdrawStamp(chief(), Town.COMMUNITY, Town.random());
        forms.revise(chief(), PaperKind.OPINION, ShippedWords.template(PaperKind.OPINION), town.today(), Town.random());
    }

    @Test
    void a_paper_cites_the_law_of_the_day_of_receipt() throws Exception {
        var old = town.lodge("community.officer", Town.COMMUNITY, "旧条例").caseId();
        send(new CorrectFact(
                old,
                Correction.ofValue(Fact.RECEIVED_ON, "2022-04-30"),
                cases.wordsOf(old).inner("信封日期")));
        answer(old);
        var now = answered("新条例");

        for (var caseId : List.of(old, now)) {
            papers.issue(officer(), caseId, RECEIPT, Town.random());
            papers.issue(officer(), caseId, OPINION, Town.random());
        }

        assertThat(words(old, RECEIPT)).contains("依照《信访条例》第二十一条的规定").doesNotContain("信访工作条例");
        assertThat(words(old, OPINION))
                .contains("依照《信访条例》第三十二条的规定", "依照《信访条例》第三十四条的规定")
                .doesNotContain("信访工作条例");
        assertThat(words(now, RECEIPT)).contains("依照《信访工作条例》第二十二条的规定");
        assertThat(words(now, OPINION)).contains("依照《信访工作条例》第三十一条第六项、第三十二条的规定", "依照《信访工作条例》第三十五条的规定");
    }

    @Test
    void a_refusal_cites_where_the_law_names_the_route_that_it_tells() throws Exception {
        assertThat(words(refused("已复核", RightRoute.ALREADY_FINAL), REFUSAL))
                .contains("依据《信访工作条例》第二十三条、第三十六条的规定")
                .doesNotContain("第三十一条");
        assertThat(words(refused("仲裁", RightRoute.ARBITRATION), REFUSAL)).contains("依据《信访工作条例》第二十三条、第三十一条的规定");
    }

    @ParameterizedTest
    @EnumSource(RightRoute.class)
    void a_refusal_says_what_can_be_done_by_its_route(RightRoute route) throws Exception {
        assertThat(words(refused("途径", route), REFUSAL))
                .contains("二、告知事项", "不属于受理范围", say.guidance(route), "以上依据《信访工作条例》第二十三条")
                .doesNotContain("{", "应走途径", "上述途径", "不予受理的情形");
    }

    @Test
    void what_is_final_or_in_work_is_sent_nowhere() throws Exception {
        assertThat(words(refused("已复核", RightRoute.ALREADY_FINAL), REFUSAL))
                .contains("信访程序已经终结", "仍以同一事实和理由提出投诉请求的，各级机关、单位不再受理")
                .doesNotContain("请您");
        assertThat(words(refused("在办理", RightRoute.ALREADY_IN_WORK), REFUSAL))
                .contains("原信访事项继续办理", "请您等候原信访事项的答复", "第二十三条、第十九条");
    }

    @Test
    void a_standard_reason_stands_on_the_refusal_as_it_was_worded_then() throws Exception {
        reasons.send(
                chief(),
                new AddReason("R94", ReasonUse.REFUSAL, "不属于本机关、单位职权范围", "Outside its powers", town.today()),
                Town.random());
        var caseId = refused("选了理由", RightRoute.OTHER_BODY, "应由区房管局办理", "R94");
        var before = words(caseId, REFUSAL);
        assertThat(before).contains("不予受理的情形为“不属于本机关、单位职权范围”", "应由区房管局办理");

        reasons.send(
                chief(),
                new RewordReason("R94", "后来改写", "Reworded later", town.today().plusDays(1)),
                Town.random());

        assertThat(words(caseId, REFUSAL)).isEqualTo(before);
        assertThat(words(refused("理由照录", RightRoute.OTHER_BODY, "不属于本机关、单位职权范围。", "R94"), REFUSAL))
                .doesNotContain("不予受理的情形");
    }

    @Test
    void a_refusal_template_that_the_office_changed_says_what_it_said() throws Exception {
        var own = new PaperText("不予受理", "{unit}不受〔{year}〕{count}号", "应走途径：{route}，依据{law}。" + Town.random());
        forms.revise(chief(), PaperKind.REFUSAL, own, town.today(), Town.random());

        assertThat(words(refused("自拟", RightRoute.ARBITRATION), REFUSAL)).contains("应走途径：仲裁，依据《信访工作条例》第二十三条、第三十一条。");
        forms.revise(chief(), PaperKind.REFUSAL, ShippedWords.template(PaperKind.REFUSAL), town.today(), Town.random());
    }

    @ParameterizedTest
    @CsvSource({
        "LITIGATION, 第三十一条第一项",
        "ARBITRATION, 第三十一条第二项",
        "PARTY_APPEAL, 第三十一条第三项",
        "ADMINISTRATIVE_PROCEDURE, 第三十一条第四项",
        "REQUEST_TO_INVESTIGATE, 第三十一条第五项",
        "DISCIPLINE, 第三十条",
    })
    void what_is_led_to_another_procedure_names_it_how_to_go_there_and_where_that_stands(
            RightRoute route, String article) throws Exception {
        var kind = route == RightRoute.DISCIPLINE ? PetitionKind.DENUNCIATION : PetitionKind.APPEAL;
        var caseId = town.lodge("community.officer", Town.COMMUNITY, "导入程序").caseId();
        var told = new Notice(NoticeManner.POST, town.today());
        send(new RegisterPetition(caseId, kind, Town.CATEGORY));
        send(new AcceptPetition(caseId, told));
        send(new LeadToProcedure(caseId, route, cases.wordsOf(caseId).outer("请备齐材料"), told));
        papers.issue(officer(), caseId, REPLY, Town.random());

        assertThat(words(caseId, REPLY))
                .contains("请备齐材料", "依照《信访工作条例》" + article + "的规定，该事项应走的途径为：" + say.name(route))
                .contains(say.guidance(route))
                .doesNotContain("感谢", "采纳情况", "{");
    }

    @Test
    void who_wrote_with_a_suggestion_is_thanked_and_sent_nowhere() throws Exception {
        var caseId = town.lodge("community.officer", Town.COMMUNITY, "建议").caseId();
        var told = new Notice(NoticeManner.POST, town.today());
        send(new RegisterPetition(caseId, PetitionKind.SUGGESTION, Town.CATEGORY));
        send(new AcceptPetition(caseId, told));
        send(new GiveReply(caseId, cases.wordsOf(caseId).outer("已经采纳"), Adoption.ADOPTED, told));
        papers.issue(officer(), caseId, REPLY, Town.random());

        assertThat(words(caseId, REPLY)).contains("已经采纳", "感谢您对我们工作的关心和支持。").doesNotContain("途径", "依照");
    }

    private String refused(String title, RightRoute route) {
        return refused(title, route, "不属于受理范围", null);
    }

    private String refused(String title, RightRoute route, String why, @Nullable String code) {
        var caseId = town.lodge("community.officer", Town.COMMUNITY, title).caseId();
        var reasons = cases.wordsOf(caseId).outer(why);
        send(new RegisterPetition(caseId, PetitionKind.APPEAL, Town.CATEGORY));
        send(new RefusePetition(caseId, route, reasons, code, new Notice(NoticeManner.POST, town.today())));
        papers.issue(officer(), caseId, REFUSAL, Town.random());
        return caseId;
    }

    private String words(String caseId, PaperId paper) throws IOException {
        var printed = Pdf.text(papers.open(officer(), caseId, paper, null).content());
        return printed.replaceAll("第 \\d+ 页 共 \\d+ 页", "");
    }

    @Test
    void the_words_of_an_earlier_release_get_the_law_in_the_place_of_what_they_cited() {
        var shipped = ShippedWords.template(PaperKind.ACCEPTANCE);
        var earlier = new PaperText(
                shipped.title(), shipped.numbering(), shipped.body().replace("{law}", "《信访工作条例》第二十三条"));

        assertThat(earlier.lacks(shipped)).containsExactly(PaperField.LAW);
        assertThat(earlier.completedBy(shipped)).isEqualTo(shipped);
    }

    @Test
    void the_words_of_an_earlier_release_get_what_papers_now_say_besides() {
        var reply = ShippedWords.template(PaperKind.REPLY);
        var thanked =
                reply.body().replaceAll("[?] (依照|[{]guidance).*\n", "").replace("? 感谢您{thanks}。", "感谢您对我们工作的关心和支持。");
        assertThat(new PaperText(reply.title(), reply.numbering(), thanked).completedBy(reply))
                .isEqualTo(reply);

        var supervision = ShippedWords.template(PaperKind.SUPERVISION);
        var supervised =
                supervision.body().replace("{finding}", "督办情形为“{ground}”").replace("{measure}", "督办");
        assertThat(new PaperText(supervision.title(), supervision.numbering(), supervised).completedBy(supervision))
                .isEqualTo(supervision);

        var refusal = ShippedWords.template(PaperKind.REFUSAL);
        var refused = refusal.body()
                .replaceAll("[?] 不予受理的情形.*\n", "")
                .replace("# 二、告知事项\n{guidance}\n以上依据{law}的规定告知。", "# 二、应走途径\n{route}\n以上依据{law}的规定告知，请您依法通过上述途径提出请求。");
        assertThat(new PaperText(refusal.title(), refusal.numbering(), refused)
                        .completedBy(refusal)
                        .body())
                .contains("决定不予受理。\n? 不予受理的情形", "提出请求。\n{guidance}\n? 签发人：");
    }

    @Test
    void what_said_something_wrong_is_issued_anew_under_its_own_number_and_the_old_one_stays() throws Exception {
        var caseId = answered("更正重发");
        papers.issue(officer(), caseId, RECEIPT, Town.random());
        var before = papers.open(officer(), caseId, RECEIPT, null).content();
        var words = cases.wordsOf(caseId);
        send(new CorrectFact(caseId, Correction.ofWords(Fact.NAME, words.person("张晓三")), words.inner("写错了")));

        send(new ReplacePaper(caseId, RECEIPT, words.inner("姓名写错了")));
        papers.issue(officer(), caseId, RECEIPT_AGAIN, Town.random());

        assertThat(papers.open(officer(), caseId, RECEIPT, null).content()).isEqualTo(before);
        assertThat(Pdf.text(papers.open(officer(), caseId, RECEIPT_AGAIN, null).content()))
                .contains("张晓三：")
                .doesNotContain("张小三");
        assertThat(issued(caseId, RECEIPT_AGAIN).number().count())
                .isGreaterThan(issued(caseId, RECEIPT).number().count());
        assertThat(files.open(officer(), caseId, null).papers())
                .filteredOn(paper -> paper.id().kind() == PaperKind.RECEIPT)
                .extracting(FilePaper::id, FilePaper::replacedBy, FilePaper::mayReplace)
                .containsExactly(tuple(RECEIPT, RECEIPT_AGAIN, false), tuple(RECEIPT_AGAIN, null, true));
        assertThat(tracking.progress(new Actor.Complainant(caseId)).papers())
                .extracting(paper -> paper.id(), paper -> paper.replaced())
                .containsExactly(tuple(RECEIPT, true), tuple(RECEIPT_AGAIN, false));
        assertThat(Pdf.text(papers.wholeFile(officer(), caseId, null).content()))
                .contains("已由后来的文书代替");
        assertRefused("paper.replaced-already", () -> send(new ReplacePaper(caseId, RECEIPT, words.inner("再改"))));
    }

    @Test
    void a_corrected_opinion_waits_to_be_opened_and_its_service_counts() {
        var lodged = cases.lodge(new Actor.Complainant("none"), town.byNetwork(Town.COMMUNITY, "意见更正"), Town.random());
        var caseId = lodged.caseId();
        var complainant = new Actor.Complainant(caseId);
        answer(caseId);
        papers.issue(officer(), caseId, OPINION, Town.random());
        opened(caseId);
        assertThat(tracking.progress(complainant).remedies().asking()).isEqualTo(Asking.HERE);

        send(new ReplacePaper(caseId, OPINION, cases.wordsOf(caseId).inner("日期写错了")));
        var corrected = new PaperId(PaperKind.OPINION, 2);
        papers.issue(officer(), caseId, corrected, Town.random());

        assertThat(tracking.progress(complainant).remedies().canOpen()).isTrue();
        for (var paper : List.of(OPINION, corrected)) {
            assertRefused("paper.not-opened-yet", () -> papers.open(complainant, caseId, paper, null));
        }
        opened(caseId);
        assertThat(tracking.progress(complainant).papers())
                .extracting(paper -> paper.id(), paper -> paper.replaced())
                .containsExactly(tuple(OPINION, true), tuple(corrected, false));
        assertThat(tracking.progress(complainant).remedies().until())
                .isAfterOrEqualTo(town.today().plusDays(30));
    }

    @Test
    void a_proof_of_service_is_a_form_before_the_service_and_says_what_was_recorded_after_it() throws Exception {
        var caseId = answered("送达回证");
        papers.issue(officer(), caseId, OPINION, Town.random());
        var number = issued(caseId, OPINION).number().text();

        var before = papers.proof(officer(), caseId, OPINION, null);
        Pdf.assertArchivable(before.content());
        assertThat(before.name()).isEqualTo("送达回证 " + number + ".pdf");
        assertThat(Pdf.text(before.content()))
                .contains("送达回证", "张小三", "《信访处理意见书》", number, "□ 直接送达", "受送达人签名", "见证人签名")
                .doesNotContain("〓");

        var words = cases.wordsOf(caseId);
        send(served(caseId, ServiceResult.NOT_DELIVERED, words.inner("无人在家")));
        assertThat(proof(caseId)).contains("未能送达：无人在家").doesNotContain("□ 直接送达");
        send(served(caseId, ServiceResult.REFUSED_AND_LEFT, words.inner("本人拒收，邻居李某见证")));
        assertThat(proof(caseId)).contains("直接送达，", "本人拒收，邻居李某见证").doesNotContain("无人在家");
        assertThat(papers.proof(officer(), caseId, OPINION, null).content())
                .isEqualTo(papers.proof(officer(), caseId, OPINION, null).content());

        papers.issue(officer(), caseId, RECEIPT, Town.random());
        assertThat(Pdf.text(papers.proof(officer(), caseId, RECEIPT, null).content()))
                .contains("《信访事项收件回执》", "□ 直接送达");
        assertRefused("authority.denied", () -> papers.proof(new Actor.Complainant(caseId), caseId, OPINION, null));
        assertRefused("paper.proof-of-what", () -> papers.proof(officer(), caseId, SUPERVISION, null));
    }

    private String proof(String caseId) throws IOException {
        return Pdf.text(papers.proof(officer(), caseId, OPINION, null).content());
    }

    private RecordService served(String caseId, ServiceResult result, Sealed words) {
        return new RecordService(caseId, new Service(ServiceManner.IN_PERSON, result, town.today(), words));
    }

    private void opened(String caseId) {
        cases.send(
                new Actor.Complainant(caseId),
                new RecordService(
                        caseId, new Service(ServiceManner.ONLINE, ServiceResult.RECEIVED, town.today(), null)),
                Town.random());
    }

    @Test
    void a_paper_carries_the_official_name_that_its_unit_had_when_it_was_issued() throws Exception {
        var first = answered("机关全称甲");
        papers.issue(officer(), first, OPINION, Town.random());
        var before = papers.open(officer(), first, OPINION, null).content();
        assertThat(names.today(chief(), Town.COMMUNITY)).isEmpty();

        names.name(chief(), Town.COMMUNITY, "双塔街道定慧寺巷社区居民委员会", town.today(), Town.random());

        assertThat(papers.open(officer(), first, OPINION, null).content()).isEqualTo(before);
        var second = answered("机关全称乙");
        papers.issue(officer(), second, OPINION, Town.random());
        assertThat(words(second, OPINION))
                .containsSubsequence("双塔街道定慧寺巷社区居民委员会", "信访处理意见书", "定慧寺巷社区信访意〔", "双塔街道定慧寺巷社区居民委员会");
        assertThat(Pdf.text(papers.proof(officer(), second, OPINION, null).content()))
                .contains("双塔街道定慧寺巷社区居民委员会");
        assertRefused("authority.denied", () -> names.history(officer(), Town.COMMUNITY));

        names.drop(chief(), Town.COMMUNITY, town.today(), Town.random());
        assertThat(names.history(chief(), Town.COMMUNITY))
                .extracting(told -> told.name() == null ? "" : told.name())
                .containsExactly("", "双塔街道定慧寺巷社区居民委员会");
        names.name(chief(), Town.COMMUNITY, "定慧寺巷社区", town.today(), Town.random());
    }

    @Test
    void a_paper_says_whom_to_ask_as_it_was_published_when_it_was_issued() throws Exception {
        var nobody = answered("无人可问");
        papers.issue(officer(), nobody, OPINION, Town.random());
        var before = papers.open(officer(), nobody, OPINION, null).content();
        assertThat(Pdf.text(before)).doesNotContain("联系", "接待", "地址");

        contacts.publish(chief(), Town.STREET, contact("0512-00000011", "街道窗口"), town.today(), Town.random());
        var above = answered("问上一级");
        papers.issue(officer(), above, OPINION, Town.random());
        assertThat(words(above, OPINION))
                .containsSubsequence(
                        "定慧寺巷社区",
                        "联系单位：双塔街道",
                        "联系电话：0512-00000011、12345",
                        "接待地点：街道窗口（周一、周三 9:00–11:30）",
                        "通信地址：示例路1号",
                        "复查机关：双塔街道，电话 0512-00000011、12345，接待地点 街道窗口（周一、周三 9:00–11:30），通信地址 示例路1号");

        contacts.publish(chief(), Town.COMMUNITY, contact("0512-00000012", "社区窗口"), town.today(), Town.random());
        contacts.publish(
                chief(),
                Town.COMMUNITY,
                contact("0512-00000013", "明天的窗口"),
                town.today().plusDays(1),
                Town.random());
        var own = answered("问本单位");
        papers.issue(officer(), own, OPINION, Town.random());
        var first = papers.open(officer(), own, OPINION, null).content();
        assertThat(Pdf.text(first)).contains("联系单位：定慧寺巷社区", "0512-00000012").doesNotContain("明天的窗口");
        Pdf.assertArchivable(first);

        contacts.publish(chief(), Town.COMMUNITY, contact("0512-00000014", "新窗口"), town.today(), Town.random());
        for (var unit : List.of(Town.COMMUNITY, Town.STREET)) {
            contacts.withdraw(chief(), unit, town.today(), Town.random());
        }
        assertThat(papers.open(officer(), own, OPINION, null).content()).isEqualTo(first);
        assertThat(papers.open(officer(), nobody, OPINION, null).content()).isEqualTo(before);
        assertThat(words(above, OPINION)).contains("联系单位：双塔街道", "0512-00000011");
        contacts.withdraw(chief(), Town.COMMUNITY, town.today().plusDays(1), Town.random());
    }

    @Test
    void whoever_is_sent_on_learns_how_the_other_unit_is_reached_and_who_stands_in_for_it() throws Exception {
        contacts.publish(chief(), Town.DISTRICT, contact("0512-00000021", "区窗口"), town.today(), Town.random());
        var caseId = town.lodge("community.officer", Town.COMMUNITY, "转往邻居").caseId();
        send(new RegisterPetition(caseId, PetitionKind.APPEAL, Town.CATEGORY));
        send(new TransferPetition(caseId, Town.STREET, null));
        papers.issue(officer(), caseId, TRANSFER, Town.random());

        assertThat(words(caseId, TRANSFER)).contains("办理单位：双塔街道，由姑苏区接待，电话 0512-00000021、12345", "联系单位：姑苏区");
        contacts.withdraw(chief(), Town.DISTRICT, town.today(), Town.random());
    }

    private static Contact contact(String phone, String place) {
        return new Contact(
                "示例路1号",
                List.of(new Telephone(phone), new Telephone("12345")),
                place,
                new Reception(
                        List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY),
                        List.of(new Reception.Span(LocalTime.of(9, 0), LocalTime.of(11, 30)))),
                null,
                null);
    }

    @Test
    void a_paper_carries_who_signed_for_its_unit_when_it_was_issued() throws Exception {
        var first = answered("签发人甲");
        signing.name(chief(), Town.COMMUNITY, new Signer("周敏", "主任"), town.today(), Town.random());
        papers.issue(officer(), first, OPINION, Town.random());
        var before = papers.open(officer(), first, OPINION, null).content();
        assertThat(Pdf.text(before)).contains("签发人：主任 周敏");

        signing.name(chief(), Town.COMMUNITY, new Signer("吴强", "书记"), town.today(), Town.random());

        assertThat(papers.open(officer(), first, OPINION, null).content()).isEqualTo(before);
        var second = answered("签发人乙");
        papers.issue(officer(), second, OPINION, Town.random());
        assertThat(Pdf.text(papers.open(officer(), second, OPINION, null).content()))
                .contains("签发人：书记 吴强");
        assertThat(signing.history(chief(), Town.COMMUNITY))
                .extracting(told -> told.signer() == null ? "" : told.signer().name())
                .containsExactly("吴强", "周敏");
        assertRefused("authority.denied", () -> signing.history(officer(), Town.COMMUNITY));
        assertRefused(
                "signatory.words",
                () -> signing.name(chief(), Town.COMMUNITY, new Signer(" ", "主任"), town.today(), Town.random()));
    }

    @Test
    void a_unit_that_issues_papers_and_has_nobody_to_sign_is_told_to_whoever_names_for_it() {
        var lodged = town.lodge("street.officer", Town.STREET, "没有签发人");
        papers.issue(town.person("street.officer"), lodged.caseId(), RECEIPT, Town.random());
        var head = town.person("district.director");
        var elsewhere = new Actor.Staff("elsewhere", Town.OTHER_DISTRICT, Set.of(Duty.DIRECTOR));

        assertThat(signing.unsigned(head)).contains(Town.STREET).doesNotContain(Town.OTHER_DISTRICT);
        assertThat(signing.unsigned(elsewhere)).doesNotContain(Town.STREET);
        assertThat(signing.unsigned(officer())).isEmpty();

        signing.name(head, Town.STREET, new Signer("郑和", "主任"), town.today(), Town.random());
        assertThat(signing.unsigned(head)).doesNotContain(Town.STREET);
    }

    @Test
    void two_officers_at_once_take_numbers_without_gaps() throws Exception {
        var lodged = IntStream.range(0, 12)
                .mapToObj(at -> town.lodge("neighbour.officer", Town.NEIGHBOUR, "第" + at + "封"))
                .toList();
        var neighbour = town.person("neighbour.officer");
        var work = new ArrayList<Callable<Object>>();
        lodged.forEach(one -> work.add(() -> papers.issue(neighbour, one.caseId(), RECEIPT, Town.random())));
        lodged.forEach(one ->
                work.add(() -> tried(() -> papers.issue(neighbour, one.caseId(), RECEIPT, Town.random()))));
        try (var two = Executors.newFixedThreadPool(2)) {
            for (var done : two.invokeAll(work)) {
                done.get();
            }
        }

        assertThat(lodged.stream()
                        .map(one -> issued(one.caseId(), RECEIPT).number().count()))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 12).boxed().toList());
    }

    @Test
    void the_same_command_again_gives_its_first_result_and_a_refused_one_takes_no_number() {
        var caseId = answered("重复出具");
        var command = Town.random();
        assertRefused("paper.unknown", () -> papers.issue(officer(), caseId, TRANSFER, Town.random()));
        assertRefused(
                "authority.denied",
                () -> papers.issue(town.person("neighbour.officer"), caseId, TRANSFER, Town.random()));
        assertRefused(
                "authority.denied",
                () -> papers.issue(town.person("neighbour.officer"), caseId, OPINION, Town.random()));

        var first = papers.issue(officer(), caseId, OPINION, command);

        assertThat(papers.issue(officer(), caseId, OPINION, command)).isEqualTo(first);
        assertRefused("paper.issued-already", () -> papers.issue(officer(), caseId, OPINION, Town.random()));
        var next = answered("下一件");
        papers.issue(officer(), next, OPINION, Town.random());
        assertThat(issued(next, OPINION).number().count())
                .isEqualTo(issued(caseId, OPINION).number().count() + 1);
    }

    @Test
    void who_gets_a_paper_and_who_does_not() {
        var caseId = answered("谁可以取");
        assertRefused("paper.unknown", () -> papers.open(officer(), caseId, OPINION, null));
        papers.issue(officer(), caseId, OPINION, Town.random());

        for (var who : List.of("community.officer", "community.director", "street.officer", "district.officer")) {
            assertThat(papers.open(town.person(who), caseId, OPINION, null).content())
                    .as(who)
                    .isNotEmpty();
        }
        assertThat(papers.open(new Actor.Complainant(caseId), caseId, OPINION, null)
                        .content())
                .isNotEmpty();
        var auditor = town.person("auditor");
        assertRefused("paper.purpose-missing", () -> papers.open(auditor, caseId, OPINION, null));
        assertThat(papers.open(auditor, caseId, OPINION, "抽查").content()).isNotEmpty();
        for (var who : List.of("neighbour.officer", "chief")) {
            assertRefused("authority.denied", () -> papers.open(town.person(who), caseId, OPINION, "查阅"));
        }
        assertRefused("authority.denied", () -> papers.open(new Actor.House(), caseId, OPINION, null));
        var other = town.lodge("community.officer", Town.COMMUNITY, "另一件").caseId();
        assertRefused("authority.denied", () -> papers.open(new Actor.Complainant(other), caseId, OPINION, null));
        assertThat(looks(caseId, AccessKind.DENIED)).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void an_opinion_on_a_letter_by_the_network_is_opened_on_the_page_before_it_is_downloaded() {
        var lodged = cases.lodge(new Actor.Complainant("none"), town.byNetwork(Town.COMMUNITY, "网上来信"), Town.random());
        var caseId = lodged.caseId();
        answer(caseId);
        papers.issue(officer(), caseId, OPINION, Town.random());
        var complainant = new Actor.Complainant(caseId);
        assertRefused("paper.not-opened-yet", () -> papers.open(complainant, caseId, OPINION, null));
        assertThat(tracking.progress(complainant).papers()).isEmpty();

        cases.send(
                complainant,
                new RecordService(
                        caseId, new Service(ServiceManner.ONLINE, ServiceResult.RECEIVED, town.today(), null)),
                Town.random());

        assertThat(tracking.progress(complainant).papers())
                .extracting(paper -> paper.id())
                .containsExactly(OPINION);
        assertThat(papers.open(complainant, caseId, OPINION, null).content()).isNotEmpty();
    }

    @Test
    void the_unit_that_sent_it_on_keeps_its_own_notice_and_no_other() throws Exception {
        var caseId = town.lodge("community.officer", Town.COMMUNITY, "转给街道").caseId();
        send(new RegisterPetition(caseId, PetitionKind.APPEAL, Town.CATEGORY));
        send(new TransferPetition(caseId, Town.STREET, null));

        papers.issue(officer(), caseId, TRANSFER, Town.random());

        assertThat(Pdf.text(papers.open(officer(), caseId, TRANSFER, null).content()))
                .contains("信访事项转送告知书", "转送双塔街道办理", "张小三");
        assertThat(files.open(officer(), caseId, null).papers())
                .extracting(FilePaper::id)
                .containsExactly(RECEIPT, TRANSFER);
        assertRefused("authority.denied", () -> papers.wholeFile(officer(), caseId, null));
        cases.send(
                town.person("street.officer"),
                new AcceptPetition(caseId, new Notice(NoticeManner.POST, town.today())),
                Town.random());
        var acceptance = new PaperId(PaperKind.ACCEPTANCE, 1);
        papers.issue(town.person("street.officer"), caseId, acceptance, Town.random());
        assertRefused("authority.denied", () -> papers.open(officer(), caseId, acceptance, null));
        assertThat(files.open(officer(), caseId, null).papers())
                .extracting(FilePaper::id)
                .doesNotContain(acceptance);
    }

    @Test
    void a_hearing_and_a_supervision_have_their_notices_and_the_second_is_none_of_the_complainants() throws Exception {
        var caseId = town.lodge("community.officer", Town.COMMUNITY, "听证与督办").caseId();
        var words = cases.wordsOf(caseId);
        send(new RegisterPetition(caseId, PetitionKind.APPEAL, Town.CATEGORY));
        send(new AcceptPetition(caseId, new Notice(NoticeManner.POST, town.today())));
        var sits = Moment.atMinute(town.today().plusDays(7).atTime(14, 30));
        send(new OpenHearing(
                caseId,
                town.today(),
                words.inner("由谁维修"),
                new Sitting(sits, words.outer("社区二楼"), words.outer("李主持"), true)));
        var street = town.person("street.officer");
        cases.send(
                street,
                new Supervise(caseId, SupervisionGround.DELAY, town.today().plusDays(10), words.inner("请尽快安排")),
                Town.random());

        papers.issue(officer(), caseId, HEARING, Town.random());
        assertRefused("paper.of-another-unit", () -> papers.issue(officer(), caseId, SUPERVISION, Town.random()));
        papers.issue(street, caseId, SUPERVISION, Town.random());

        var complainant = new Actor.Complainant(caseId);
        assertThat(Pdf.text(papers.open(complainant, caseId, HEARING, null).content()))
                .contains("信访听证通知书", "张小三：", "由谁维修", "14:30在社区二楼公开举行，由李主持主持")
                .doesNotContain("{");
        var notice = papers.open(officer(), caseId, SUPERVISION, null).content();
        Pdf.assertArchivable(notice);
        assertThat(Pdf.text(notice))
                .contains("信访事项督办通知书", "定慧寺巷社区：", "存在拖延的情形", "现予督办", "督办要求", "请尽快安排", "双塔街道信访督〔", "前书面反馈")
                .contains("依照《信访工作条例》第四十条的规定")
                .doesNotContain("{", "责令改正");
        assertRefused("paper.not-sent", () -> papers.open(complainant, caseId, SUPERVISION, null));
        assertThat(tracking.progress(complainant).papers())
                .extracting(paper -> paper.id())
                .containsExactly(HEARING);

        var later = new Sitting(
                Moment.atMinute(town.today().plusDays(9).atTime(9, 0)),
                words.outer("街道听证室"),
                words.outer("李主持"),
                false);
        send(new MoveHearing(caseId, later, words.outer("会场维修")));
        papers.issue(officer(), caseId, new PaperId(PaperKind.HEARING, 2), Town.random());
        assertThat(Pdf.text(papers.open(complainant, caseId, HEARING, null).content()))
                .contains("本文书所载的听证安排已于", "变更，以新的通知为准");
        send(new CallOffHearing(caseId, words.outer("双方已经和解")));
        papers.issue(officer(), caseId, new PaperId(PaperKind.CANCELLATION, 1), Town.random());

        assertThat(Pdf.text(papers.open(complainant, caseId, new PaperId(PaperKind.HEARING, 2), null)
                        .content()))
                .contains("由谁维修", "街道听证室", "不公开举行", "会场维修", "本文书所载的听证已于", "取消，不再举行")
                .doesNotContain("社区二楼");
        assertThat(Pdf.text(papers.open(complainant, caseId, HEARING, null).content()))
                .contains("本文书所载的听证已于", "取消，不再举行");
        var off = papers.open(complainant, caseId, new PaperId(PaperKind.CANCELLATION, 1), null)
                .content();
        Pdf.assertArchivable(off);
        assertThat(Pdf.text(off)).contains("信访听证取消通知书", "街道听证室", "双方已经和解").doesNotContain("{");
        assertThat(tracking.progress(complainant).papers())
                .extracting(paper -> paper.replaced())
                .containsExactly(true, true, false);
    }

    @Test
    void what_is_ordered_to_be_corrected_is_titled_so_and_cites_the_article_of_the_breach() throws Exception {
        var caseId = town.lodge("community.officer", Town.COMMUNITY, "没有告知").caseId();
        var words = cases.wordsOf(caseId);
        var longAgo = town.today().minusDays(60).toString();
        send(new CorrectFact(caseId, Correction.ofValue(Fact.RECEIVED_ON, longAgo), words.inner("信封日期")));
        cases.send(new Actor.House(), new NoteOverdue(caseId), Town.random());
        var street = town.person("street.officer");
        var by = town.today().plusDays(10);
        cases.send(
                street,
                new Supervise(caseId, SupervisionGround.NOT_ACCEPTED, by, words.inner("三日内书面告知")),
                Town.random());
        papers.issue(street, caseId, SUPERVISION, Town.random());

        assertThat(words(caseId, SUPERVISION))
                .contains("信访事项责令改正通知书", "未按照规定受理、书面告知信访人", "依照《信访工作条例》第四十四条的规定，现予责令改正", "责令改正要求")
                .doesNotContain("督办", "第四十条", "{");
    }

    @Test
    void a_stamp_is_a_png_of_sane_size_and_stands_on_what_is_issued_after() throws Exception {
        var street = town.person("street.officer");
        assertRefused("stamp.type", () -> place("no image".repeat(20).getBytes(StandardCharsets.UTF_8)));
        assertRefused("stamp.type", () -> place(Arrays.copyOf(PdfPressTest.stamp(), 60)));
        assertRefused("stamp.too-large", () -> place(new byte[PaperForms.MOST_STAMP_BYTES + 1]));
        assertRefused(
                "authority.denied", () -> forms.placeStamp(street, Town.STREET, PdfPressTest.stamp(), Town.random()));
        place(PdfPressTest.stamp());
        assertThat(forms.stamp(chief(), Town.STREET)).contains(PdfPressTest.stamp());
        var caseId = town.lodge("street.officer", Town.STREET, "盖章").caseId();

        papers.issue(street, caseId, RECEIPT, Town.random());

        var document = papers.open(street, caseId, RECEIPT, null).content();
        Pdf.assertArchivable(document);
        assertThat(Pdf.images(document)).isEqualTo(1);
        forms.withdrawStamp(chief(), Town.STREET, Town.random());
        assertThat(Pdf.images(papers.open(street, caseId, RECEIPT, null).content()))
                .isEqualTo(1);
    }

    @Test
    void the_whole_file_is_one_document_for_whoever_may_read_it() throws Exception {
        var caseId = answered("案卷");
        var picture = attachments.keep(caseId, new Upload("现场.png", PdfPressTest.stamp()), false);
        send(new AddAttachment(caseId, picture));
        papers.issue(officer(), caseId, OPINION, Town.random());

        send(served(caseId, ServiceResult.RECEIVED, cases.wordsOf(caseId).inner("本人签收")));

        var document = papers.wholeFile(officer(), caseId, null);

        Pdf.assertArchivable(document.content());
        var digest =
                files.open(officer(), caseId, null).attachments().getFirst().sha256();
        assertThat(Pdf.text(document.content()))
                .contains("信访案卷", "目录", "案卷，请处理。", "13800000000", "出具信访处理意见书", "结论：予以支持", "现场.png", digest)
                .contains("听证、送达、复查和复核", "本人签收");
        assertThat(Pdf.images(document.content())).isEqualTo(1);
        var auditor = town.person("auditor");
        assertRefused("paper.purpose-missing", () -> papers.wholeFile(auditor, caseId, null));
        assertThat(papers.wholeFile(auditor, caseId, "抽查").content()).isNotEmpty();
        assertRefused("authority.denied", () -> papers.wholeFile(town.person("neighbour.officer"), caseId, null));
        assertThat(looks(caseId, AccessKind.EXPORTED)).hasSize(2);
    }

    @Test
    void the_whole_file_has_the_pages_of_attached_documents_and_says_why_some_are_kept_apart() throws Exception {
        var caseId = answered("附件印入案卷");
        attach(caseId, "合同.pdf", Pdfs.pages(3));
        attach(caseId, "脚本.pdf", Pdfs.withScript());
        attach(caseId, "加密.pdf", Pdfs.encrypted("secret"));
        attach(caseId, "损坏.pdf", Pdfs.broken());
        attach(caseId, "说明.txt", "说明".getBytes(StandardCharsets.UTF_8));

        var document = papers.wholeFile(officer(), caseId, null).content();

        Pdf.assertArchivable(document);
        assertThat(Pdf.text(document))
                .contains("共 3 页，SHA-256", "合同.pdf · 第 3 页，共 3 页", "脚本.pdf · 第 1 页，共 1 页")
                .contains("未印入案卷（打开要密码）", "未印入案卷（文件损坏，打不开）", "未印入案卷（这种文件不能印成页）");
        assertThat(Pdf.images(document)).isEqualTo(4);
        assertThat(new String(document, StandardCharsets.ISO_8859_1)).doesNotContain("JavaScript", "hostile");
        try (var opened = Loader.loadPDF(document)) {
            assertThat(opened.getDocumentCatalog()
                            .getDocumentOutline()
                            .getLastChild()
                            .children())
                    .extracting(item -> item.getTitle())
                    .containsExactly("合同.pdf", "脚本.pdf", "加密.pdf", "损坏.pdf", "说明.txt");
        }
        assertThat(papers.wholeFile(officer(), caseId, null).content()).isEqualTo(document);
        assertThat(looks(caseId, AccessKind.OPENED_ATTACHMENT)).hasSize(8);
    }

    private void attach(String caseId, String name, byte[] content) {
        send(new AddAttachment(caseId, attachments.keep(caseId, new Upload(name, content), false)));
    }

    private String answered(String title) {
        var caseId = town.lodge("community.officer", Town.COMMUNITY, title).caseId();
        answer(caseId);
        return caseId;
    }

    private void answer(String caseId) {
        var words = cases.wordsOf(caseId);
        var told = new Notice(NoticeManner.POST, town.today());
        send(new RegisterPetition(caseId, PetitionKind.APPEAL, Town.CATEGORY));
        send(new AcceptPetition(caseId, told));
        var opinion = new Opinion(
                words.outer("请修好"),
                words.outer("漏水属实"),
                words.outer("十日内修复"),
                words.outer("《民法典》第二百八十八条"),
                OpinionOutcome.SUPPORTED);
        send(new GiveOpinion(caseId, opinion, told));
    }

    private PaperIssued issued(String caseId, PaperId paper) {
        return CaseStory.of(history.of(caseId))
                .orElseThrow()
                .told(PaperIssued.class)
                .map(told -> told.event())
                .filter(event -> event.paper().equals(paper))
                .findFirst()
                .orElseThrow();
    }

    private List<AccessEntry> looks(String caseId, AccessKind kind) {
        return log.ofCase(caseId, 0, 1000).stream()
                .filter(look -> look.access().kind() == kind)
                .toList();
    }

    private void send(PetitionCommand command) {
        cases.send(officer(), command, Town.random());
    }

    private void place(byte[] png) {
        forms.placeStamp(chief(), Town.STREET, png, Town.random());
    }

    private Actor officer() {
        return town.person("community.officer");
    }

    private Actor chief() {
        return town.person("chief");
    }

    private static Object tried(Callable<?> doing) throws Exception {
        try {
            return doing.call();
        } catch (Refused refused) {
            return refused.code();
        }
    }

    private static void assertRefused(String code, ThrowingCallable asked) {
        assertThatThrownBy(asked).hasMessage(code);
    }
}
