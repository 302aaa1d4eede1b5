package org.fengqiao.ui.petition;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.paper.PaperId;
import org.fengqiao.domain.paper.PaperKind;
import org.fengqiao.domain.petition.Fact;
import org.fengqiao.domain.petition.Mark;
import org.fengqiao.domain.petition.Notice;
import org.fengqiao.domain.petition.NoticeManner;
import org.fengqiao.domain.petition.Petition.AnswerElsewhere;
import org.fengqiao.domain.petition.Publication;
import org.fengqiao.domain.petition.RecordCommand.ReplacePaper;
import org.fengqiao.domain.petition.WithdrawalGround;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.projections.history.Lapsed;
import org.fengqiao.projections.petitionfile.Action;
import org.fengqiao.projections.petitionfile.CorrectedFact;
import org.fengqiao.projections.petitionfile.KeptFrom;
import org.fengqiao.projections.petitionfile.KeptFrom.AskedRecusal;
import org.fengqiao.projections.petitionfile.Merging;
import org.fengqiao.projections.petitionfile.Merging.MergedLetter;
import org.fengqiao.projections.petitionfile.Merging.SameMatter;
import org.fengqiao.projections.petitionfile.Remedy;
import org.fengqiao.projections.petitionfile.Remedy.HeldHearing;
import org.fengqiao.projections.petitionfile.Remedy.Published;
import org.fengqiao.projections.petitionfile.Remedy.TakenDown;
import org.fengqiao.projections.petitionfile.Watch;
import org.fengqiao.ui.parts.DueChip;
import org.fengqiao.ui.parts.EmptyState;
import org.fengqiao.ui.parts.MovedNote;
import org.fengqiao.ui.parts.PrintButton;
import org.fengqiao.ui.parts.StateTag;
import org.fengqiao.ui.pretend.PretendCases;
import org.fengqiao.ui.pretend.PretendClock;
import org.fengqiao.ui.pretend.PretendFiles;
import org.fengqiao.ui.pretend.PretendOffice;
import org.fengqiao.ui.pretend.PretendPapers;
import org.fengqiao.ui.pretend.PretendQueue;
import org.fengqiao.ui.pretend.PretendUnits;
import org.fengqiao.ui.shell.RefusedPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

@SpringBootTest(classes = PretendOffice.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
@ViewPackages(packages = "org.fengqiao.ui")
class CaseViewTest extends SpringBrowserlessTest {
    @Autowired
    private PretendCases cases;

    @Autowired
    private PretendFiles files;

    @Autowired
    private PretendPapers issuing;

    @Autowired
    private PretendQueue queue;

    @Autowired
    private PretendClock clock;

    @Test
    void theFirstAllowedActionIsTheOneButton() {
        show("case-2");
        assertThat(find(Button.class).withText("答复").all()).hasSize(1);
        assertThat(find(Button.class).withText("结案").all()).isEmpty();
    }

    @Test
    void aFileIsPrintedByOneButtonAndThePaperSaysWhoPrintedIt() {
        show("case-2");
        assertThat(find(PrintButton.class).all()).hasSize(1);
        assertThat(told("printed")).singleElement().asString().contains("王", "2026年11月23日");
    }

    @Test
    void whatMayBeTheSameMatterIsShownWithItsReasonsToWhoMayDecide() {
        files.actions = List.of(Action.SAME_MATTER);
        show("case-2");
        assertThat(find(LikelySame.class).single().getElement().getTextRecursively())
                .contains("疑似同一事项", "标题相似、地点相同");
        files.actions = List.of(Action.NOTE);
        show("case-3");
        assertThat(find(LikelySame.class).all()).noneMatch(Component::isVisible);
    }

    @Test
    void howManyStandBehindItIsAMarkWithTheNumber() {
        files.watch = new Watch(Set.of(Mark.JOINT), null, null, Set.of());
        show("case-2");
        assertThat(find(FileHeader.class).single().getElement().getTextRecursively())
                .contains("12 人联名");
        files.watch = Watch.NOTHING;
    }

    @Test
    void whatAReviewTookBackIsMarkedInTheTimelineAndAmongThePapersAndLeadsToTheReview() {
        files.lapsed = new Lapsed(Moment.onDay(LocalDate.of(2026, 11, 20)), "review-revoked");
        show("case-2");
        for (var section : List.of(TimelineSection.class, PapersSection.class)) {
            assertThat(find(section).single().getElement().getTextRecursively())
                    .contains("已于 2026年11月20日 被复查意见撤销", "看复查意见");
        }
        files.lapsed = null;
        show("case-3");
        assertThat(find(LapsedMark.class).all()).isEmpty();
    }

    @Test
    void whatThePlatformFoundMissedIsShownToWhoWatches() {
        files.watch = new Watch(Set.of(), null, null, Set.of(Clock.ANSWER, Clock.ROUTING));
        show("case-2");
        assertThat(find(WatchSection.class).single().getElement().getTextRecursively())
                .contains("平台查明的超期", "转送交办期限、办结期限");
        files.watch = Watch.NOTHING;
        show("case-3");
        assertThat(find(WatchSection.class).all()).noneMatch(Component::isVisible);
    }

    @Test
    void aFileOfThePastSaysSoAndOffersNothingToDo() {
        showAsOf("case-2", "2026-11-18");
        assertThat(told("past-note"))
                .singleElement()
                .asString()
                .contains("这是 2026年11月18日 终了时的案卷", "之后又有 2 条记录", "回到现在");
        assertThat(find(Button.class).withText("答复").all()).isEmpty();
        assertThat(find(FileHeader.class).single().getElement().getTextRecursively())
                .doesNotContain("更多操作");
        assertThat(find(TimelineSection.class).single().getElement().getTextRecursively())
                .doesNotContain("走访", "受理")
                .contains("登记");
    }

    @Test
    void theTermsOfAFileOfThePastAreCountedFromItsDay() {
        showAsOf("case-2", "2026-11-20");
        assertThat(find(DueChip.class).all())
                .extracting(chip -> chip.getElement().getTextRecursively())
                .anyMatch(words -> words.contains("还有 5 天") || words.contains("3 个工作日"));
    }

    @Test
    void oneGoesThroughAHistoryEntryByEntry() {
        showAsOf("case-2", "4");
        assertThat(addresses()).contains("case/case-2?as-of=3", "case/case-2?as-of=5", "case/case-2");
        showAsOf("case-2", "5");
        assertThat(addresses()).contains("case/case-2?as-of=4").doesNotContain("case/case-2?as-of=6");
    }

    @Test
    void aDayBeforeTheCaseIsSaidAndAnotherMayBeChosen() {
        files.refusal = Refused.unknown("as-of.before");
        showAsOf("case-2", "2020-01-01");
        assertThat(find(EmptyState.class).single().getElement().getTextRecursively())
                .contains("那一天系统里还没有这件信访件");
        assertThat(find(PastNote.class).all()).hasSize(1);
        files.refusal = null;
    }

    private List<String> addresses() {
        return find(PastNote.class)
                .single()
                .getElement()
                .getChildren()
                .flatMap(child -> child.getChildren())
                .filter(child -> child.getTag().equals("a"))
                .map(child -> child.getAttribute("href"))
                .toList();
    }

    @Test
    void aHearingOfOneDayIsNotToldAsASpan() {
        var day = LocalDate.of(2026, 11, 20);
        files.remedy = new Remedy(
                List.of(),
                List.of(),
                List.of(
                        new HeldHearing(day, day, "质证", "到会六人", null, false, null),
                        new HeldHearing(day, day.plusDays(2), "再质证", "到会五人", null, false, null)),
                List.of());
        show("case-2");
        assertThat(find(RemedySection.class).single().getElement().getTextRecursively())
                .contains("听证：2026年11月20日，不计入期限", "听证：2026年11月20日 至 2026年11月22日，不计入期限");
        files.remedy = Remedy.NONE;
    }

    @Test
    void thePublicationOfTheLastWordIsToldAndThatItWasTakenDown() {
        var period = new Publication(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 12, 20));
        var down = new TakenDown(LocalDate.of(2026, 11, 25), WithdrawalGround.DECIDED, "位置写得太细");
        files.remedy = new Remedy(
                List.of(),
                List.of(),
                List.of(),
                List.of(new Published(period, "某小区电梯停运", "应修复", down), new Published(period, "某小区电梯", "应修复", null)));
        show("case-2");
        assertThat(find(RemedySection.class).single().getElement().getTextRecursively())
                .containsSubsequence(
                        "向社会公示：2026年11月20日至2026年12月20日",
                        "某小区电梯停运",
                        "2026年11月25日 撤下公示",
                        "决定撤下",
                        "位置写得太细",
                        "向社会公示",
                        "某小区电梯");
        files.remedy = Remedy.NONE;
    }

    @Test
    void whatIsPublicAndTellsWhoSomebodyIsIsSaidUntilItIsTakenDownOrOver() {
        var today = PretendQueue.TODAY;
        var readable = new Publication(today.minusDays(5), today);
        var over = new Publication(today.minusDays(5), today.minusDays(1));
        var down = new TakenDown(today, WithdrawalGround.DECIDED, "有姓名");
        assertThat(published(new Published(readable, "电梯", "张小三反映，可拨打 13711112222。", null)))
                .contains("请撤下后重新公示", "信访人姓名：张小三")
                .doesNotContain("手机号码：13711112222");
        assertThat(List.of(
                        published(new Published(readable, "电梯", "应修复，可拨打 13711112222。", null)),
                        published(new Published(readable, null, null, null)),
                        published(new Published(readable, "电梯", "张小三反映", down)),
                        published(new Published(over, "电梯", "张小三反映", null))))
                .noneMatch(told -> told.contains("请撤下后重新公示"));
        files.remedy = Remedy.NONE;
    }

    private String published(Published published) {
        files.remedy = new Remedy(List.of(), List.of(), List.of(), List.of(published));
        show("case-2");
        return find(RemedySection.class).single().getElement().getTextRecursively();
    }

    @Test
    void whatItRepeatsAndWhatRepeatsItIsNamedOnce() {
        files.sameMatters = List.of(new SameMatter("case-4", true, at()), new SameMatter("case-5", true, at()));
        files.merging = new Merging("case-4", List.of("case-6"), List.of());
        show("case-2");
        var told = find(RelationsSection.class).single().getElement().getTextRecursively();
        assertThat(told)
                .containsSubsequence("并入", numberOf("case-4"), "并入本件", numberOf("case-6"), "是同一事项", numberOf("case-5"))
                .containsOnlyOnce(numberOf("case-4"));
        files.sameMatters = List.of();
        files.merging = Merging.NONE;
    }

    @Test
    void whoOfTheMergedLettersWasToldWhatAndWhoWasNot() {
        var notice = new Notice(NoticeManner.PHONE, LocalDate.of(2026, 11, 20));
        files.merging = new Merging(
                null,
                List.of("case-4", "case-5", "case-6"),
                List.of(
                        new MergedLetter("case-4", "N-4", at(), notice, AnswerElsewhere.TOLD, at(), notice),
                        new MergedLetter("case-5", "N-5", at(), null, AnswerElsewhere.GIVEN, null, null)));
        show("case-2");
        var told = find(MergedSection.class).single().getElement().getTextRecursively();
        assertThat(told)
                .containsSubsequence(
                        "共 2 件，1 件的信访人还没有被告知答复", "N-4", "答复已告知", "2026年11月20日告知并件：电话告知", "2026年11月20日告知答复：电话告知")
                .containsSubsequence("N-5", "答复待告知", "2026年11月20日并件，姓名或地址不清，未告知");
        assertThat(find(RelationsSection.class).single().getElement().getTextRecursively())
                .contains(numberOf("case-6"))
                .doesNotContain("N-4", numberOf("case-4"));
        files.merging = Merging.NONE;
        show("case-3");
        assertThat(find(MergedSection.class).all()).noneMatch(Component::isVisible);
    }

    private String numberOf(String caseId) {
        return queue.findAll(new Actor.House(), List.of(caseId)).get(caseId).number();
    }

    private static Moment at() {
        return Moment.atMinute(LocalDateTime.of(2026, 11, 20, 9, 30));
    }

    @Test
    void aPaperIsIssuedAfterItWasSaidWhatThatMeansAndIssuedOnesAreThereToDownload() {
        show("case-2");
        var papers = find(PapersSection.class).single().getElement();
        assertThat(papers.getTextRecursively()).contains("收件回执", "姑苏区信访收〔2026〕3号", "受理告知书", "尚未出具");
        var issue = find(Button.class).withText("出具").single();
        assertThat(issue.getAriaLabel()).contains("出具 受理告知书");
        test(issue).click();
        assertThat(find(Paragraph.class).all().stream().map(Paragraph::getText))
                .anyMatch(text -> text.contains("下一个文号"));
        test(find(Button.class)
                        .from(find(IssuePaperDialog.class).single())
                        .withText("出具")
                        .single())
                .click();
        assertThat(issuing.issued()).containsExactly(new PaperId(PaperKind.ACCEPTANCE, 1));
    }

    @Test
    void aWrongPaperIsIssuedAnewForAStatedReason() {
        show("case-2");
        test(find(Button.class).withText("更正重发").single()).click();
        var dialog = find(ReplacePaperDialog.class).single();
        var confirm = find(Button.class).from(dialog).withText("更正重发").single();
        test(confirm).click();
        assertThat(cases.sent).isEmpty();

        find(TextArea.class).from(dialog).single().setValue("姓名写错了");
        test(confirm).click();

        assertThat(cases.sent)
                .singleElement()
                .isInstanceOfSatisfying(
                        ReplacePaper.class,
                        wrong -> assertThat(wrong.paper()).isEqualTo(new PaperId(PaperKind.RECEIPT, 1)));
    }

    @Test
    void whoMayDoNothingSeesNoButton() {
        files.actions = List.of();
        show("case-2");
        assertThat(find(Button.class).withText("答复").all()).isEmpty();
    }

    @Test
    void theTimelineTellsInSentencesAndSaysWhatWasRecordedLater() {
        show("case-2");
        var told = find(ListItem.class).all().stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
        assertThat(told).anyMatch(text -> text.contains("受理，办结期限 2026年11月25日"));
        assertThat(told).anyMatch(text -> text.contains("补记于"));
        assertThat(told).anyMatch(text -> text.contains("《信访工作条例》第二十二条（P06）"));
        assertThat(told).noneMatch(text -> text.contains("event."));
    }

    @Test
    void whatWasCorrectedIsSaidInWordsBeforeAndAfter() {
        files.corrections = List.of(
                corrected(Fact.KIND, "APPEAL", "SUGGESTION"),
                corrected(Fact.CHANNEL, "VISIT", "LETTER"),
                corrected(Fact.RECEIVED_ON, "2026-11-11", "2026-11-09"),
                corrected(Fact.UNIT, "320508000000", "320508021000"),
                corrected(Fact.PHONE, null, "138 0013 8000"));
        show("case-2");
        assertThat(find(LetterSection.class).single().getElement().getTextRecursively())
                .contains("申诉求决 → 意见建议", "来访 → 来信", "2026年11月11日 → 2026年11月9日")
                .contains("姑苏区 → 双塔街道", " → 138 0013 8000")
                .doesNotContain("APPEAL", "LETTER", "2026-11", "320508");
    }

    private static CorrectedFact corrected(Fact fact, @Nullable String was, String is) {
        var at = Moment.atMinute(LocalDateTime.of(2026, 11, 20, 9, 30));
        return new CorrectedFact(fact, was, is, "写错", at, "wang");
    }

    @Test
    void aCaseNobodyKnowsIsRefusedInWords() {
        UI.getCurrent().navigate(CaseView.class, new RouteParameters(CaseView.CASE, "no-such-case"));
        assertThat(find(RefusedPage.class).single().getElement().getTextRecursively())
                .contains("没有这件信访件");
    }

    @Test
    void thoseInsideTheWallReadWhomItIsKeptFrom() {
        show("case-2");
        assertThat(find(KeptFromSection.class).all()).noneMatch(Component::isVisible);
        files.keptFrom = new KeptFrom(
                List.of(PretendUnits.SHUANGTA), List.of(), List.of("wang"), List.of(new AskedRecusal("li", true)));
        show("case-3");
        assertThat(find(KeptFromSection.class).single().getElement().getTextRecursively())
                .contains("双塔街道及其下所有单位", "已回避", "回避待决定", "李建国");
    }

    @Test
    void whoeverNamesHisOwnUnitHasSeenTheFileForTheLastTime() {
        files.actions = List.of(Action.NAME_ACCUSED);
        show("case-2");
        assertThat(find(Button.class).withText("指明被检举控告者").all())
                .as("it leads nobody to it")
                .isEmpty();
        new MenuBarTester<>(find(MenuBar.class).all().getLast()).clickItem("更多操作", "指明被检举控告者");
        files.refusal = Refused.unknown("case.unknown");
        test(find(Button.class).withText("指明被检举控告者").single()).click();
        assertThat(find(EmptyState.class).all())
                .anyMatch(state -> state.getElement().getTextRecursively().contains("没有这件信访件"));
        assertThat(find(LetterSection.class).all()).isEmpty();
    }

    @Test
    void whoeverChangedTheOpenCaseIsNamedAndWhatMovedGlows() {
        show("case-2");
        moves("li");
        soon(() -> assertThat(told("moved")).singleElement().asString().contains("李建国", "走访"));
        assertThat(glowing(ListItem.class)).singleElement().asString().contains("李建国");
        assertThat(glowing(StateTag.class)).isEmpty();
    }

    @Test
    void aDialogThatIsOpenShowsWhoDidWhatMeanwhileAndKeepsWhatWasTyped() {
        files.actions = List.of(Action.NOTE);
        show("case-2");
        test(find(Button.class).withText("写记录").single()).click();
        find(TextArea.class).single().setValue("已约下周面谈");
        moves("li");
        soon(() -> assertThat(find(MovedNote.class).all())
                .singleElement()
                .extracting(note -> note.getElement().getTextRecursively())
                .asString()
                .contains("李建国", "走访", "请决定是否继续"));
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("已约下周面谈");
        test(find(Button.class).withText("写记录").all().getLast()).click();
        assertThat(cases.sent).hasSize(1);
    }

    @Test
    void whatTheSamePersonDidInAnotherWindowIsToldTooAndNothingTypedIsLost() {
        files.actions = List.of(Action.NOTE);
        files.lately = "wang";
        show("case-2");
        test(find(Button.class).withText("写记录").single()).click();
        find(TextArea.class).single().setValue("已约下周面谈");
        moves("wang");
        soon(() -> assertThat(find(MovedNote.class).all())
                .singleElement()
                .extracting(note -> note.getElement().getTextRecursively())
                .asString()
                .contains("您本人在别处", "走访"));
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("已约下周面谈");
    }

    @Test
    void whatOneDidOneselfIsNotOpenedASecondTime() {
        show("case-2");
        var before = files.opened;
        queue.moved("case-2", "wang", files.sequence);
        cases.tell("case-2", files.sequence);
        stays(() -> assertThat(files.opened).isEqualTo(before));
    }

    @Test
    void aFileThatMayNotBeSeenAnyMoreIsNotLeftStanding() {
        show("case-2");
        queue.moved("case-2", "li", 9);
        files.refusal = Refused.denied("authority.denied", "READ_FILE");
        cases.tell("case-2", 9);
        soon(() -> assertThat(find(EmptyState.class).all()).hasSize(1));
        assertThat(find(LetterSection.class).all()).isEmpty();
    }

    @Test
    void aFileOfThePastIsNotLeftStandingEitherForWhoMayNotSeeItAnyMore() {
        showAsOf("case-2", "3");
        assertThat(find(LetterSection.class).all()).hasSize(1);
        queue.kept = Set.of("case-2");
        files.refusal = Refused.unknown("case.unknown");
        cases.tell("case-2", 9);
        soon(() -> assertThat(find(EmptyState.class).all())
                .anyMatch(state -> state.getElement().getTextRecursively().contains("没有这件信访件")));
        assertThat(find(LetterSection.class).all()).isEmpty();
    }

    /** A colleague's step, the newest of the timeline. */
    private void moves(String account) {
        files.sequence = 6;
        queue.moved("case-2", account, 6);
        cases.tell("case-2", 6);
    }

    private List<String> told(String className) {
        return find(Div.class).all().stream()
                .filter(div -> div.hasClassName(className) && div.isVisible())
                .map(div -> div.getElement().getTextRecursively())
                .toList();
    }

    private <C extends Component> List<String> glowing(Class<C> type) {
        return find(type).all().stream()
                .filter(part -> part.hasClassName("glows"))
                .map(part -> part.getElement().getTextRecursively())
                .toList();
    }

    @Test
    void anOpenFileTurnsOverAtMidnight() {
        show("case-2");
        assertThat(dueChips()).contains("还有 2 天");
        clock.moveTo(PretendQueue.TODAY.plusDays(1), LocalTime.MIN);
        soon(() -> assertThat(dueChips()).contains("还有 1 天").doesNotContain("还有 2 天"));
        assertThat(told("moved")).isEmpty();
    }

    @Test
    void aRightThatRanOutIsCalledLapsedAndNobodyLate() {
        show("case-2");
        assertThat(dueChips()).contains("已失效").noneMatch(words -> words.contains("超期"));
    }

    private List<String> dueChips() {
        return find(DueChip.class).all().stream()
                .map(chip -> chip.getElement().getTextRecursively())
                .toList();
    }

    private static void stays(ThrowingRunnable seen) {
        Awaitility.await()
                .pollInSameThread()
                .during(Duration.ofSeconds(2))
                .atMost(Duration.ofSeconds(4))
                .untilAsserted(() -> {
                    var session = VaadinSession.getCurrent();
                    session.getService().runPendingAccessTasks(session);
                    seen.run();
                });
    }

    private static void soon(ThrowingRunnable seen) {
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(8)).untilAsserted(() -> {
            var session = VaadinSession.getCurrent();
            session.getService().runPendingAccessTasks(session);
            seen.run();
        });
    }

    @Test
    void anActionIsOneClickAwayFromTheFile() {
        files.actions = List.of(Action.CLOSE);
        show("case-2");
        test(find(Button.class).withText("结案").single()).click();
        var both = find(Button.class).withText("结案").all();
        test(both.getLast()).click();
        assertThat(cases.sent).hasSize(1);
    }

    private static void showAsOf(String caseId, String then) {
        UI.getCurrent()
                .navigate(
                        CaseView.class,
                        new RouteParameters(CaseView.CASE, caseId),
                        QueryParameters.simple(Map.of("as-of", then)));
    }

    private static void show(String caseId) {
        UI.getCurrent().navigate(CaseView.class, new RouteParameters(CaseView.CASE, caseId));
    }
}
