package org.fengqiao.ui.acts;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.fengqiao.domain.petition.Fact;
import org.fengqiao.domain.petition.HandlingCommand.AcceptPetition;
import org.fengqiao.domain.petition.HandlingCommand.AddNote;
import org.fengqiao.domain.petition.HandlingCommand.RefusePetition;
import org.fengqiao.domain.petition.HearingCommand.MoveHearing;
import org.fengqiao.domain.petition.Instance;
import org.fengqiao.domain.petition.NoticeManner;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.petition.Publication;
import org.fengqiao.domain.petition.PublicationCommand.PublishOpinion;
import org.fengqiao.domain.petition.RecordCommand.CorrectFact;
import org.fengqiao.domain.petition.RepeatCommand.MergeInto;
import org.fengqiao.domain.petition.ReviewOutcome;
import org.fengqiao.domain.petition.RightRoute;
import org.fengqiao.domain.petition.SupervisionGround;
import org.fengqiao.domain.reason.StandardReason;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.petitionfile.Action;
import org.fengqiao.projections.petitionfile.KeptFrom;
import org.fengqiao.projections.petitionfile.Remedy;
import org.fengqiao.projections.petitionfile.Remedy.Arranged;
import org.fengqiao.projections.petitionfile.Remedy.HeldHearing;
import org.fengqiao.projections.petitionfile.Remedy.Judgement;
import org.fengqiao.projections.petitionfile.Remedy.Review;
import org.fengqiao.projections.petitionfile.Watch;
import org.fengqiao.projections.units.Units.UnitRow;
import org.fengqiao.ui.parts.ErrorSummary;
import org.fengqiao.ui.parts.FirstField;
import org.fengqiao.ui.parts.UnitPicker;
import org.fengqiao.ui.parts.UnitsPicker;
import org.fengqiao.ui.pretend.PretendCases;
import org.fengqiao.ui.pretend.PretendFiles;
import org.fengqiao.ui.pretend.PretendForesight;
import org.fengqiao.ui.pretend.PretendOffice;
import org.fengqiao.ui.pretend.PretendUnits;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

@SpringBootTest(classes = PretendOffice.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
@ViewPackages(packages = "org.fengqiao.ui")
class EveryActionHasADialogTest extends SpringBrowserlessTest {
    @Autowired
    private Desk desk;

    @Autowired
    private PretendCases cases;

    @Autowired
    private PretendFiles files;

    @Autowired
    private PretendForesight foresight;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RATE")
    void everyActionOpensItsDialogAndNamesItsVerbOnTheButton(Action action) {
        var dialog = open(action);
        var verb = desk.words().in(Words.CHINESE).say("act." + action);
        assertThat(dialog.getHeaderTitle()).startsWith(verb);
        assertThat(find(Button.class, dialog).withText(verb).single().isEnabled())
                .isTrue();
    }

    @Test
    void whoOpensADialogBeginsInItsFirstFieldHoweverDeepItStands() {
        assertThat(FirstField.in(open(Action.NOTE))).containsInstanceOf(TextArea.class);
        assertThat(FirstField.in(open(Action.NOTICE))).containsInstanceOf(Select.class);
        assertThat(FirstField.in(open(Action.TAKE))).isEmpty();
    }

    @Test
    void ratingIsTheComplainantsAlone() {
        var file = files.open(desk.staff(), "case-1", null);
        assertThat(Acts.open(desk, file, Action.RATE, () -> {})).isEmpty();
    }

    @Test
    void aSuggestionIsAnsweredByAReply() {
        files.kind = PetitionKind.SUGGESTION;
        assertThat(open(Action.ANSWER)).isInstanceOf(ReplyDialog.class);
        files.kind = PetitionKind.APPEAL;
        assertThat(open(Action.ANSWER)).isInstanceOf(OpinionDialog.class);
    }

    @Test
    void anEmptyFieldIsSaidAtTheFieldAndAtTheTop() {
        var dialog = open(Action.NOTE);
        cases.sent.clear();
        press(dialog, "写记录");
        assertThat(find(TextArea.class, dialog).single().isInvalid()).isTrue();
        assertThat(find(ErrorSummary.class, dialog).single().isVisible()).isTrue();
        assertThat(cases.sent).isEmpty();
    }

    @Test
    void aCorrectionShowsWhatStandsNowAndMendsWordsWhereTheyStand() {
        var dialog = open(Action.CORRECT);
        var title = find(TextField.class, dialog).single();
        assertThat(dialog.getElement().getTextRecursively()).contains("现在的值：" + title.getValue());
        cases.sent.clear();
        title.setValue("");
        find(TextArea.class, dialog).single().setValue("抄错了");
        press(dialog, "更正");
        assertThat(title.isInvalid()).isTrue();
        assertThat(find(ErrorSummary.class, dialog).single().isVisible()).isTrue();
        assertThat(cases.sent).isEmpty();
    }

    @Test
    void aCorrectionOfADayShowsTheDayThatStandsNow() {
        var dialog = open(Action.CORRECT);
        @SuppressWarnings("unchecked")
        Select<Fact> fact = find(Select.class, dialog).single();
        fact.setValue(Fact.RECEIVED_ON);
        assertThat(dialog.getElement().getTextRecursively()).contains("现在的值：2026年11月11日");
        assertThat(find(DatePicker.class, dialog).single().isRequiredIndicatorVisible())
                .isTrue();
    }

    @Test
    void aRepeatIsMergedIntoOneThatIsOfferedOrNamedByItsNumber() {
        var dialog = open(Action.MERGE);
        cases.sent.clear();
        @SuppressWarnings("unchecked")
        ComboBox<String> leading = find(ComboBox.class, dialog).single();
        var number = desk.worklist().find(desk.staff(), "case-5").orElseThrow().number();
        leading.setValue(number);
        press(dialog, "并入先前的信访件");
        assertThat(cases.sent)
                .singleElement()
                .isInstanceOfSatisfying(
                        MergeInto.class,
                        merge -> assertThat(merge.leadingCaseId()).isEqualTo("case-5"));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.INCLUDE,
            names = {"ACCEPT", "REFUSE", "MERGE", "ANSWER", "NOTICE"})
    @SuppressWarnings("unchecked")
    void whereAnAddressIsKnownHowTheComplainantWasToldIsAskedFor(Action action) {
        foresight.owesNotice = true;
        try {
            var dialog = open(action);
            cases.sent.clear();
            var manner = (Select<NoticeManner>)
                    find(Select.class, dialog).withCaption("告知方式").single();
            assertThat(manner.isRequiredIndicatorVisible()).isTrue();
            assertThat(manner.isEmptySelectionAllowed()).isFalse();
            press(dialog, desk.words().in(Words.CHINESE).say("act." + action));
            assertThat(manner.isInvalid()).isTrue();
            assertThat(find(ErrorSummary.class, dialog).single().isVisible()).isTrue();
            assertThat(cases.sent).isEmpty();
        } finally {
            foresight.owesNotice = false;
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void whoLeftNoAddressNeedNotHaveBeenTold() {
        var dialog = open(Action.ACCEPT);
        cases.sent.clear();
        var manner = (Select<NoticeManner>)
                find(Select.class, dialog).withCaption("告知方式").single();
        assertThat(manner.isRequiredIndicatorVisible()).isFalse();
        press(dialog, "受理");
        assertThat(cases.sent)
                .singleElement()
                .isInstanceOfSatisfying(
                        AcceptPetition.class,
                        accept -> assertThat(accept.notice()).isNull());
    }

    @Test
    void howManyStandBehindItIsCorrectedFromTheNumberThatStandsNow() {
        var dialog = open(Action.CORRECT);
        cases.sent.clear();
        @SuppressWarnings("unchecked")
        Select<Fact> fact = find(Select.class, dialog).single();
        fact.setValue(Fact.HEADCOUNT);
        assertThat(dialog.getElement().getTextRecursively()).contains("现在的值：12 人");
        find(IntegerField.class, dialog).single().setValue(40);
        find(TextArea.class, dialog).single().setValue("漏登签名页");
        press(dialog, "更正");
        assertThat(cases.sent)
                .singleElement()
                .isInstanceOfSatisfying(
                        CorrectFact.class,
                        correct -> assertThat(correct.correction().value()).isEqualTo("40"));
    }

    @Test
    void aRefusalIsSaidInWordsAndKeepsWhatWasTyped() {
        var dialog = open(Action.NOTE);
        var words = find(TextArea.class, dialog).single();
        words.setValue("业主愿意先垫付泵的费用");
        cases.refusal = Refused.conflict("petition.not-now", "AddNote", "CLOSED");
        press(dialog, "写记录");
        cases.refusal = null;
        assertThat(dialog.isOpened()).isTrue();
        assertThat(words.getValue()).isEqualTo("业主愿意先垫付泵的费用");
        assertThat(find(ErrorSummary.class, dialog).single().isVisible()).isTrue();
    }

    @Test
    void aRefusalCitesTheLawOfTheDayOfReceipt() {
        assertThat(refusedWith("petition.report-owed")).contains("还欠一份办结报告（《信访工作条例》第二十二条，P06）。");
        var before = files.receivedOn;
        files.receivedOn = LocalDate.of(2021, 1, 4);
        assertThat(refusedWith("petition.report-owed")).contains("还欠一份办结报告（《信访条例》第二十一条，P06）。");
        assertThat(refusedWith("petition.nobody-outside-the-wall")).contains("提出（P07）。");
        files.receivedOn = before;
    }

    @Test
    void onlyABreachThatThePlatformFoundCanBeOrderedToBeCorrected() {
        files.watch = new Watch(Set.of(), null, null, Set.of(Clock.NOTICE));
        assertThat(grounds(open(Action.SUPERVISE)))
                .contains(SupervisionGround.DELAY, SupervisionGround.NOT_ACCEPTED)
                .doesNotContain(SupervisionGround.NOT_REGISTERED, SupervisionGround.NOT_FINISHED);
        files.watch = Watch.NOTHING;
        assertThat(grounds(open(Action.SUPERVISE)))
                .allMatch(ground -> ground.missed().isEmpty());
    }

    @Test
    void whoeverACaseIsKeptFromIsOfferedAsNoneOfItsBodies() {
        assertThat(assisting()).contains("姑苏区");
        files.keptFrom = new KeptFrom(List.of(PretendUnits.GUSU), List.of(), List.of(), List.of());
        assertThat(assisting()).doesNotContain("姑苏区");
        files.keptFrom = KeptFrom.NOBODY;
    }

    @Test
    void whereTheSuperiorIsNotOnThePlatformOnlyBodiesOutsideItAreOfferedAsReviewers() {
        files.holder = PretendUnits.GUSU;
        var reviewer = find(UnitPicker.class, open(Action.ASK_FOR_REVIEW)).single();
        assertThat(reviewer.getLazyDataView().getItems())
                .extracting(UnitRow::name)
                .containsExactly("江苏省信访局");
        files.holder = PretendUnits.SHUANGTA;
        assertThat(find(UnitPicker.class, open(Action.ASK_FOR_REVIEW)).all()).isEmpty();
        files.holder = null;
    }

    private List<String> assisting() {
        var offered = find(UnitsPicker.class, open(Action.SETTLE_BODIES)).single();
        return offered.getLazyDataView().getItems().map(UnitRow::name).toList();
    }

    @SuppressWarnings("unchecked")
    private List<SupervisionGround> grounds(CommandDialog dialog) {
        Select<SupervisionGround> ground = find(Select.class, dialog).single();
        return ground.getListDataView().getItems().toList();
    }

    private String refusedWith(String code) {
        var dialog = open(Action.NOTE);
        find(TextArea.class, dialog).single().setValue("记");
        cases.refusal = Refused.conflict(code);
        press(dialog, "写记录");
        cases.refusal = null;
        return find(ErrorSummary.class, dialog).single().getElement().getTextRecursively();
    }

    @Test
    void aNoteIsSealedUnderTheInnerKey() {
        var dialog = open(Action.NOTE);
        cases.sent.clear();
        find(TextArea.class, dialog).single().setValue("只给同事看");
        press(dialog, "写记录");
        assertThat(dialog.isOpened()).isFalse();
        assertThat(cases.sent)
                .singleElement()
                .isInstanceOfSatisfying(
                        AddNote.class, note -> assertThat(note.words().keyId()).isEqualTo("inner"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void aReasonThatIsChosenIsWrittenThereAndSentWithItsCode() {
        var dialog = open(Action.REFUSE);
        var chosen = (Select<StandardReason>)
                find(Select.class, dialog).withCaption("常用理由").single();
        var words = find(TextArea.class, dialog).single();
        var offered = chosen.getListDataView().getItems().toList();
        assertThat(offered).extracting(StandardReason::code).containsExactly("R01", "R02");
        chosen.setValue(offered.getFirst());
        assertThat(words.getValue()).isEqualTo("已在诉讼中");
        chosen.setValue(offered.getLast());
        assertThat(words.getValue()).isEqualTo("正在仲裁");
        words.setValue("正在仲裁，案号已核对");
        chosen.setValue(offered.getFirst());
        assertThat(words.getValue()).as("own words stay").isEqualTo("正在仲裁，案号已核对");
        ((Select<RightRoute>) find(Select.class, dialog).withCaption("应走的途径").single()).setValue(RightRoute.LITIGATION);
        cases.sent.clear();
        press(dialog, "不予受理");
        assertThat(cases.sent)
                .singleElement()
                .isInstanceOfSatisfying(
                        RefusePetition.class,
                        refuse -> assertThat(refuse.reasonCode()).isEqualTo("R01"));
    }

    @Test
    void aHearingIsMovedFromWhatIsArrangedNow() {
        var at = Moment.atMinute(LocalDateTime.parse("2026-12-03T14:30"));
        var arranged = new Arranged(at, "二楼听证室", "李某某", false);
        files.remedy = new Remedy(
                List.of(),
                List.of(),
                List.of(new HeldHearing(LocalDate.of(2026, 11, 20), null, "质证", null, arranged, false, null)),
                List.of());
        var dialog = open(Action.MOVE_HEARING);
        assertThat(find(DateTimePicker.class, dialog).single().getValue()).isEqualTo(at.at());
        assertThat(find(TextField.class, dialog).all())
                .extracting(TextField::getValue)
                .containsExactly("二楼听证室", "李某某");
        cases.sent.clear();
        press(dialog, "变更听证安排");
        assertThat(cases.sent).as("no reason was told").isEmpty();
        find(TextArea.class, dialog).single().setValue("会场维修");
        press(dialog, "变更听证安排");
        assertThat(cases.sent)
                .singleElement()
                .isInstanceOfSatisfying(
                        MoveHearing.class,
                        sent -> assertThat(sent.sitting().open()).isFalse());
        files.remedy = Remedy.NONE;
    }

    @Test
    void whatIsPublishedIsShownAsEverybodyWillReadItAndWhatTellsWhoItIsIsSaid() {
        var day = LocalDate.of(2026, 11, 20);
        var judged = new Judgement(ReviewOutcome.UPHELD, "事实", "意见", "依据", day, true);
        var review = new Review(Instance.RE_REVIEW, day, UnitCode.of("320500000000"), "不服", false, judged);
        files.remedy = new Remedy(List.of(), List.of(review), List.of(), List.of());
        var dialog = open(Action.PUBLISH_OPINION);
        var preview = find(PublicPreview.class, dialog).single();
        find(TextField.class, dialog).single().setValue("某小区电梯停运问题");
        find(TextArea.class, dialog).single().setValue("张小三反映，可拨打 13711112222。");

        assertThat(preview.getElement().getTextRecursively())
                .contains("去掉以后才能公示", "信访人姓名：张小三", "请确认是单位的", "手机号码：13711112222")
                .contains("公众将看到的样子", "某小区电梯停运问题", "2026年11月20日作出复核意见，结论：维持", "张小三反映");

        find(TextArea.class, dialog).single().setValue("可拨打 13711112222。");
        assertThat(preview.getElement().getTextRecursively())
                .contains("请确认是单位的")
                .doesNotContain("去掉以后才能公示", "信访人姓名");
        files.remedy = Remedy.NONE;
    }

    @Test
    void anOpinionIsPublishedUntilADay() {
        var dialog = open(Action.PUBLISH_OPINION);
        find(TextField.class, dialog).single().setValue("某小区电梯停运问题");
        find(TextArea.class, dialog).single().setValue("应在一周内修复。");
        cases.sent.clear();
        press(dialog, "公示复核意见");
        assertThat(cases.sent).as("no last day was chosen").isEmpty();
        var until = desk.days().today().plusDays(30);
        find(DatePicker.class, dialog).all().getLast().setValue(until);
        press(dialog, "公示复核意见");
        assertThat(cases.sent)
                .singleElement()
                .isInstanceOfSatisfying(
                        PublishOpinion.class,
                        sent -> assertThat(sent.period())
                                .isEqualTo(new Publication(desk.days().today(), until)));
    }

    private CommandDialog open(Action action) {
        var file = files.open(desk.staff(), "case-1", null);
        return Acts.open(desk, file, action, () -> {}).orElseThrow();
    }

    private void press(CommandDialog dialog, String verb) {
        test(find(Button.class, dialog).withText(verb).single()).click();
    }
}
