package org.fengqiao.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.FileRejectedEvent;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalQuery;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.domain.account.AccountFact;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.classification.CategoryCommand.AddCategory;
import org.fengqiao.domain.classification.CategoryCommand.RenameCategory;
import org.fengqiao.domain.classification.CategoryCorrection;
import org.fengqiao.domain.classification.CategoryFact;
import org.fengqiao.domain.organisation.UnitCommand.RenameUnit;
import org.fengqiao.domain.organisation.UnitCorrection;
import org.fengqiao.domain.organisation.UnitFact;
import org.fengqiao.domain.paper.PaperKind;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.accounts.Accounts.NewAccount;
import org.fengqiao.projections.categories.CategoryTree;
import org.fengqiao.projections.categories.CategoryTree.CategoryRow;
import org.fengqiao.projections.categories.ShippedCategories.Difference;
import org.fengqiao.projections.exports.Sheet.Count;
import org.fengqiao.projections.exports.Sheet.Text;
import org.fengqiao.projections.roster.RosterBook.PersonRow;
import org.fengqiao.projections.units.Successions.Plan;
import org.fengqiao.projections.units.Units;
import org.fengqiao.projections.works.Works.State;
import org.fengqiao.ui.parts.ErrorSummary;
import org.fengqiao.ui.parts.FileDrop;
import org.fengqiao.ui.parts.UnitPicker;
import org.fengqiao.ui.parts.UnitsPicker;
import org.fengqiao.ui.pretend.PretendContacts;
import org.fengqiao.ui.pretend.PretendHouse;
import org.fengqiao.ui.pretend.PretendPaperForms;
import org.fengqiao.ui.pretend.PretendReports;
import org.fengqiao.ui.pretend.PretendRoom;
import org.fengqiao.ui.pretend.PretendSignIns;
import org.fengqiao.ui.pretend.PretendUnits;
import org.fengqiao.ui.pretend.PretendWorks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

@SpringBootTest(classes = PretendHouse.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
@ViewPackages(packages = "org.fengqiao.ui")
class HouseScreensTest extends SpringBrowserlessTest {
    private static final UnitCode STREET = UnitCode.of("320508021000");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    PretendRoom room;

    @Autowired
    private PretendHouse office;

    @Autowired
    private PretendSignIns signIns;

    @Autowired
    private PretendPaperForms forms;

    @Autowired
    private PretendContacts contacts;

    @Autowired
    private PretendWorks works;

    @Autowired
    private Units units;

    @Autowired
    private CategoryTree categories;

    @Autowired
    private PretendReports reports;

    @Test
    void aUnitOpensBesideTheTreeAndIsRenamedFromThere() {
        open(UnitsView.class, STREET.value());
        assertThat(find(H2.class).single().getText()).isEqualTo("双塔街道");
        press("更名");
        test(field("单位名称")).setValue("双塔新街道");
        press("更名", 1);
        assertThat(office.sent).containsExactly(new RenameUnit(STREET, "双塔新街道", TODAY));
    }

    @Test
    void aRefusalIsSaidInTheDialogAndKeepsWhatWasTyped() {
        office.refusal = Refused.invalid("unit.name-shape");
        open(UnitsView.class, STREET.value());
        press("更名");
        test(field("单位名称")).setValue("新");
        press("更名", 1);
        assertThat(find(ErrorSummary.class).single().isVisible()).isTrue();
        assertThat(field("单位名称").getValue()).isEqualTo("新");
    }

    @Test
    void theWordsOfAPaperAreRevisedWithTheirFieldsAndKeepTheirVersions() {
        open(TemplatesView.class, "opinion");
        assertThat(find(H2.class).single().getText()).isEqualTo("信访处理意见书");
        press("修订");
        assertThat(text(find(Dialog.class).single())).contains("还可能出具这种文书的未办结信访件有 11 件", "已经出具的不变");
        test(find(TextArea.class).withCaption("正文").single()).setValue("{nonsense}");
        press("生成样张");
        assertThat(text(find(ErrorSummary.class).single())).contains("没有“nonsense”这个填充项");
        test(find(TextArea.class).withCaption("正文").single()).setValue("{complainant}：");
        press("处理意见 {opinion}");
        assertThat(asked()).anyMatch(script -> script.contains("fengqiaoDrafts.keep"));
        assertThat(asked()).noneMatch(script -> script.contains("fengqiaoDrafts.forget"));
        press("修订", 1);
        assertThat(asked()).as("it was sent").anyMatch(script -> script.contains("fengqiaoDrafts.forget"));
        var versions = forms.templates(new Actor.House(), PaperKind.OPINION).versions();
        assertThat(versions).hasSize(2);
        assertThat(versions.getLast().text().body()).isEqualTo("{complainant}：{opinion}");
        assertThat(versions.getLast().validFrom()).isEqualTo(TODAY);
        assertThat(text(find(Main.class).single()))
                .contains("第 2 版，自 2026年11月23日 起（现行） 2026年11月20日 09:00 · 王秀芳", "第 1 版，自 2022年5月1日 起");
    }

    @Test
    void aTemplateSaysWhatTheStandardOneHasBesidesAndTakesIt() {
        open(TemplatesView.class, "receipt");
        assertThat(text(find(Main.class).single())).contains("签发人职务 {office}", "签发人姓名 {signatory}");
        press("补上填充项");
        assertThat(find(TextArea.class).withCaption("正文").single().getValue())
                .isEqualTo("{complainant}：\n正文\n? 签发人：{office} {signatory}");
        press("取消");
        press("采用标准文字");
        assertThat(text(find(Dialog.class).all().getLast())).contains("不再有的段落", "标题\n正文", "新加的段落", "标准正文");
        press("采用标准文字", 1);
        var taken =
                forms.templates(new Actor.House(), PaperKind.RECEIPT).versions().getLast();
        assertThat(taken.version()).isEqualTo(2);
        assertThat(taken.text().title()).isEqualTo("标准标题");
        assertThat(taken.text().numbering()).isEqualTo("{unit}〔{year}〕{count}号");
        assertThat(text(find(Main.class).single())).doesNotContain("签发人姓名 {signatory}");
        assertThat(find(Button.class).withText("采用标准文字").all()).isEmpty();
    }

    @Test
    void theBarSaysHowManyTemplatesLackWhatTheStandardOnesHaveUntilTheyHaveIt() {
        open(TemplatesView.class, "receipt");
        var sign = find(OfferSign.class).single();
        var kinds = PaperKind.values().length;
        assertThat(sign.getElement().getAttribute("title")).isEqualTo(kinds + " 种文书的模板缺少标准模板里的填充项");
        press("采用标准文字");
        press("采用标准文字", 1);
        open(TemplatesView.class, "receipt");
        assertThat(find(OfferSign.class).single().getElement().getAttribute("title"))
                .startsWith(kinds - 1 + " 种");
    }

    @Test
    void aUnitShowsItsStampAndLosesItAgain() {
        forms.placeStamp(new Actor.House(), STREET, new byte[] {1}, "c1");
        open(UnitsView.class, STREET.value());
        assertThat(find(Image.class).single().getAlt()).contains("双塔街道的印章");
        press("停用印章");
        press("停用印章", 1);
        assertThat(forms.stamp(new Actor.House(), STREET)).isEmpty();
        assertThat(text(find(Main.class).single())).contains("没有启用印章");
    }

    @Test
    void aStampThatIsTooLargeIsSaidToBeSoAtOnce() {
        open(UnitsView.class, STREET.value());
        press("启用印章");
        var drop = find(FileDrop.class).single();
        ComponentUtil.fireEvent(drop, new FileRejectedEvent(drop, "印章图片不超过 512 KB", "章.png"));
        assertThat(text(find(Notification.class).single())).contains("印章图片不超过 512 KB", "请另选一个文件");
    }

    @Test
    void aHandOverThatWasStoppedIsSeenAtTheAccountsAndResumedThere() {
        works.leaves = true;
        navigate(AccountsView.class);
        assertThat(text(find(Main.class).single())).doesNotContain("交接没有办完");
        works.state = State.STOPPED;
        open(AccountsView.class, "wang");
        assertThat(text(find(Main.class).single()).split("的交接没有办完（已停止）", -1))
                .as("on the page and beside the account")
                .hasSize(3);
        find(Button.class).withText("继续").all().getFirst().click();
        assertThat(works.state).isEqualTo(State.RUNNING);
    }

    @Test
    void howAUnitIsReachedIsPublishedWithItsDayAndWithdrawnAgain() {
        contacts.forget();
        open(ContactsView.class, STREET.value());
        assertThat(text(find(Main.class).single())).contains("不知道打哪个电话");
        press("公布信访渠道");
        test(field("咨询投诉电话")).setValue("6522");
        test(field("接待时间")).setValue("9:00-11:30，13:30至17:00");
        test(field("接待地点")).setValue("示例路 1 号一楼");
        test(field("通信地址")).setValue("示例路 1 号");
        press("公布信访渠道", 1);
        assertThat(find(ErrorSummary.class).single().isVisible()).isTrue();
        test(field("咨询投诉电话")).setValue("0512-65220000, 12345");
        press("公布信访渠道", 1);
        assertThat(text(find(Main.class).single()))
                .contains("0512-65220000, 12345", "周一至周五 9:00–11:30、13:30–17:00", "2026年11月23日 起");
        press("不再公布");
        press("不再公布", 1);
        assertThat(text(find(Main.class).single())).contains("起不再公布", "不知道打哪个电话");
    }

    @Test
    void whoSignsForAUnitIsNamedAndKeptInView() {
        open(UnitsView.class, STREET.value());
        press("指定签发人");
        test(field("职务")).setValue("主任");
        press("指定签发人", 1);
        assertThat(find(ErrorSummary.class).single().isVisible()).isTrue();
        test(field("姓名")).setValue("周敏");
        press("指定签发人", 1);
        assertThat(text(find(Main.class).single())).contains("主任 周敏", "2026年11月23日 起：主任 周敏");
        press("停止签发");
        press("停止签发", 1);
        assertThat(text(find(Main.class).single())).contains("2026年11月23日 之后没有人签发");
    }

    @Test
    void aUnitGetsAnOfficialNameForItsPapersAndLosesItAgain() {
        open(UnitsView.class, STREET.value());
        assertThat(text(find(Main.class).single())).contains("没有机关全称，文书上用“双塔街道”");
        press("确定机关全称");
        test(field("机关全称")).setValue("苏州市姑苏区双塔街道办事处");
        press("确定机关全称", 1);
        assertThat(text(find(Main.class).single())).contains("2026年11月23日 起：苏州市姑苏区双塔街道办事处");
        press("停用机关全称");
        press("停用机关全称", 1);
        assertThat(text(find(Main.class).single())).contains("2026年11月23日 之后停用");
    }

    @Test
    void whoSignsForOnesOwnUnitsIsSeenInOneList() {
        navigate(SignatoriesView.class);
        open(SignatoriesView.class, STREET.value());
        assertThat(find(H2.class).single().getText()).isEqualTo("双塔街道");
        press("指定签发人");
        test(field("职务")).setValue("书记");
        test(field("姓名")).setValue("吴强");
        press("指定签发人", 1);
        assertThat(text(find(Main.class).single())).contains("书记 吴强");
    }

    @Test
    @SuppressWarnings("unchecked")
    void unitsThatIssuePapersAndNobodySignsForAreFoundWhereverTheyStandBelow() {
        navigate(SignatoriesView.class);
        var list = test(find(Grid.class).single());
        assertThat(list.size()).isEqualTo(2);
        press("出具文书而没有签发人的单位：1");
        assertThat(list.size()).isEqualTo(1);
        assertThat(list.getRow(0)).extracting("name").isEqualTo("定慧寺巷社区");
        press("显示全部单位");
        assertThat(list.size()).isEqualTo(2);
        open(SignatoriesView.class, PretendUnits.DINGHUISI.value());
        press("指定签发人");
        test(field("职务")).setValue("主任");
        test(field("姓名")).setValue("周敏");
        press("指定签发人", 1);
        assertThat(find(Button.class).withText("出具文书而没有签发人的单位：1").all()).noneMatch(Component::isVisible);
    }

    @Test
    @SuppressWarnings("unchecked")
    void anyUnitBelowIsChosenByItsName() {
        navigate(SignatoriesView.class);
        find(UnitPicker.class, find(SignatoriesView.class).single())
                .single()
                .setValue(units.find(PretendUnits.SHUANGTA).orElseThrow());
        assertThat(find(H2.class).single().getText()).isEqualTo("双塔街道");
        assertThat(test(find(Grid.class).single()).size()).isEqualTo(2);
    }

    @Test
    void whatCouldNotBeSentIsSentAgain() {
        open(OutboxView.class, "e1/ACCEPTED");
        assertThat(text(find(Main.class).single())).contains("网关没有按时回答", "短信");
        press("重新发送");
        press("重新发送", 1);
        assertThat(office.sent).containsExactly("retry e1/ACCEPTED");
        assertThat(find(H2.class).all()).as("what was open closes with it").isEmpty();
    }

    @Test
    void whatCouldNotBeSentIsGivenUp() {
        open(OutboxView.class, "e1/ACCEPTED");
        press("放弃发送");
        press("放弃发送", 1);
        assertThat(office.sent).containsExactly("discard e1/ACCEPTED");
    }

    @Test
    void afterAGatewayWasDownAllAreSentAgainAtOnce() {
        navigate(OutboxView.class);
        press("全部重新发送");
        press("全部重新发送", 1);
        assertThat(office.sent).containsExactly("retry all");
        assertThat(find(Button.class).withText("全部重新发送").all())
                .as("nothing is left")
                .noneMatch(Component::isVisible);
    }

    @Test
    void whatNobodyCouldBeToldOfIsToldLater() {
        navigate(OutboxView.class);
        assertThat(find(RouterLink.class).withText("没有告知到的事件").exists()).isTrue();
        open(UntoldView.class, "notices/case-1/0000000000000000004");
        assertThat(text(find(Main.class).single())).contains("受理", "后面还有 2 件", "不再自动重试");
        press("再次告知");
        press("再次告知", 1);
        assertThat(office.sent).as("it fails again, and the dialog says so").isEmpty();
        press("再次告知", 1);
        assertThat(office.sent).containsExactly("tell notices/case-1/0000000000000000004");
        assertThat(find(H2.class).all()).as("what was open closes with it").isEmpty();
    }

    @Test
    void theTopBarSaysWhileSomethingCouldNotGetThrough() {
        navigate(UnitsView.class);
        var sign = find(TroubleSign.class).single();
        assertThat(sign.getElement().getAttribute("aria-label")).startsWith("没能送达或告知的：");
        navigate(OutboxView.class);
        press("全部重新发送");
        press("全部重新发送", 1);
        open(UntoldView.class, "notices/case-1/0000000000000000004");
        press("不再告知");
        press("不再告知", 1);
        navigate(UnitsView.class);
        assertThat(sign.isVisible()).isFalse();
    }

    @Test
    void theTopBarSaysWhileTheDiskFillsUp() {
        navigate(UnitsView.class);
        assertThat(find(RoomSign.class).exists()).isFalse();
        room.left = 700L << 20;
        navigate(OutboxView.class);
        var sign = find(RoomSign.class).single();
        assertThat(sign.getAriaLabel())
                .hasValueSatisfying(label -> assertThat(label).contains("快满了", "700 MB"));
        room.left = 0;
        sign.click();
        assertThat(find(Notification.class).single().getElement().getTextRecursively())
                .contains("已满", "不需要重新启动");
    }

    @Test
    void whatNobodyCouldBeToldOfIsGivenUp() {
        open(UntoldView.class, "notices/case-1/0000000000000000004");
        press("不再告知");
        press("不再告知", 1);
        assertThat(office.sent).containsExactly("do not tell notices/case-1/0000000000000000004");
    }

    @Test
    void whoIsAskedForAUnitThatIsNotThereIsToldSo() {
        open(UnitsView.class, "nobody-knows");
        assertThat(find(H2.class).all()).isEmpty();
        assertThat(text(find(Main.class).single())).contains("没有找到这一项");
    }

    @Test
    @SuppressWarnings("unchecked")
    void accountsAreReadPageByPage() {
        navigate(AccountsView.class);
        test(find(Grid.class).single()).getRow(0);
        assertThat(signIns.rowsRead).isLessThan(120);
    }

    @Test
    @SuppressWarnings("unchecked")
    void anAccountIsFoundByAPartOfItsUserNameOrOfThePersonsName() {
        navigate(AccountsView.class);
        var finder = find(TextField.class)
                .withCondition(field -> field.hasClassName("finder"))
                .single();
        test(finder).setValue("秀芳");
        var grid = (Grid<AccountRow>) find(Grid.class).single();
        assertThat(test(grid).size()).isEqualTo(1);
        assertThat(test(grid).getRow(0).signIn().userName()).isEqualTo("wang");
        test(finder).setValue("ER11");
        assertThat(test(grid).size()).isEqualTo(9);
        test(finder).setValue("");
        assertThat(test(grid).size()).isEqualTo(120);
    }

    @Test
    void thePasswordOfANewAccountIsShownOnce() {
        navigate(AccountsView.class);
        press("开设账号");
        test(field("姓名")).setValue("赵敏");
        test(field("用户名")).setValue("zhao");
        find(UnitPicker.class)
                .withCaption("所在单位")
                .single()
                .setValue(units.find(STREET).orElseThrow());
        find(DutyChoice.class).single().setValue(Set.of(Duty.MEDIATOR));
        press("开设账号", 1);
        assertThat(office.sent).containsExactly(new NewAccount("zhao", "赵敏", STREET, Set.of(Duty.MEDIATOR)));
        assertThat(field("密码").getValue()).isEqualTo(PretendSignIns.PASSWORD);
    }

    @Test
    void closingAnAccountNamesThePerson() {
        open(AccountsView.class, "wang");
        press("停用账号");
        assertThat(text(find(CloseAccountDialog.class).single())).contains("停用后，王秀芳（wang");
        press("停用账号", 1);
        assertThat(works.left).as("whoever fits best, unless another is chosen").containsExactly("wang to li");
    }

    @Test
    void whereNobodyElseWorksItIsSaidWhoWillBeTold() {
        works.colleagues = List.of();
        open(AccountsView.class, "wang");
        press("停用账号");
        assertThat(text(find(CloseAccountDialog.class).single())).contains("都在单位待认领，姑苏区会收到通知");
        press("停用账号", 1);
        assertThat(works.left).containsExactly("wang to null");
    }

    @Test
    void whoMayNoLongerWorkOnCasesHandsThemOverAndWhoStillMayDoesNot() {
        open(AccountsView.class, "wang");
        press("变更职责");
        assertThat(find(Colleagues.class).all()).isEmpty();
        duties(EnumSet.of(Duty.ADMINISTRATOR));
        assertThat(find(Colleagues.class).all()).hasSize(1);
        duties(EnumSet.of(Duty.PETITION_OFFICER, Duty.DIRECTOR));
        assertThat(find(Colleagues.class).all()).isEmpty();
        duties(EnumSet.of(Duty.ADMINISTRATOR));
        press("变更职责", 1);
        assertThat(works.left).containsExactly("wang to li, has [ADMINISTRATOR]");
    }

    private void duties(Set<Duty> duties) {
        find(DutyChoice.class).single().setValue(duties);
    }

    @Test
    void whatLiesWithWhoLeavesIsCountedFirstAndGoesToTheColleagueThatWasChosen() {
        open(AccountsView.class, "wang");
        press("停用账号");
        assertThat(text(find(CloseAccountDialog.class).single())).contains("未办结的件", "5");
        chooseColleague("手里的件交接给");
        press("停用账号", 1);
        assertThat(works.left).containsExactly("wang to li");
    }

    @SuppressWarnings("unchecked")
    private void chooseColleague(String label) {
        var select = (Select<PersonRow>) find(Select.class).withCaption(label).single();
        select.setValue(select.getListDataView().getItem(0));
    }

    @Test
    void aSuccessionSaysWhatPassesOverAndIsWatched() {
        open(UnitsView.class, STREET.value());
        press("撤并");
        find(UnitsPicker.class)
                .withCaption("由谁承接")
                .single()
                .setValue(Set.of(units.find(PretendUnits.GUSU).orElseThrow()));
        assertThat(text(find(SucceedUnitDialog.class).single())).contains("未办结的件", "12");
        press("撤并", 1);
        assertThat(works.begun).containsExactly(new Plan(List.of(STREET), List.of(PretendUnits.GUSU), TODAY, Map.of()));
        assertThat(text(find(Main.class).single())).contains("双塔街道由姑苏区承接", "未办结的件 · 每秒 4 件");
    }

    @Test
    void aWorkIsStoppedAndResumed() {
        open(WorksView.class, "w1");
        assertThat(text(find(Main.class).single())).contains("有 1 件没有过去");
        press("停止");
        assertThat(works.state).isEqualTo(State.STOPPED);
        open(WorksView.class, "w1");
        press("继续");
        assertThat(works.state).isEqualTo(State.RUNNING);
    }

    @Test
    void theYearsOfTheCalendarAreShownWithTheirDays() {
        open(CalendarView.class, "2026");
        assertThat(text(find(Main.class).single())).contains("2026年1月1日 · 放假 · 元旦");
        press("加载下一年");
        assertThat(text(find(CheckYearDialog.class).single())).contains("公布 2027 年节假日安排后");
    }

    @Test
    void whoHadNoDutyOnADayIsSaid() {
        open(AccountsView.class, "wang");
        assertThat(find(ListItem.class).all()).anyMatch(item -> item.getText().contains("2026年11月23日 没有任何职责"));
    }

    @Test
    void aCategoryIsRenamed() {
        open(CategoriesView.class, "0101");
        press("更名");
        test(field("名称")).setValue("物业");
        press("更名", 1);
        assertThat(office.sent).containsExactly(new RenameCategory("0101", "物业", "Property management", TODAY));
    }

    @Test
    void aCategoryIsRenamedFromADayToComeAndOpenCasesAreCountedFirst() {
        open(CategoriesView.class, "0101");
        press("更名");
        var from = find(DatePicker.class).withCaption("生效日期").single();
        assertThat(from.getMin()).isEqualTo(TODAY);
        assertThat(text(find(Dialog.class).single())).contains("有 7 件");
        from.setValue(TODAY.plusDays(40));
        test(field("名称")).setValue("物业");
        press("更名", 1);
        assertThat(office.sent)
                .containsExactly(new RenameCategory("0101", "物业", "Property management", TODAY.plusDays(40)));
    }

    @Test
    @SuppressWarnings("unchecked")
    void aCategoryMovesToTheFirstFreeCodeBelowAnother() {
        open(CategoriesView.class, "0101");
        press("移动");
        assertThat(text(find(Dialog.class).single())).contains("有 7 件");
        var above =
                (ComboBox<CategoryRow>) find(ComboBox.class).withCaption("新的上级").single();
        above.setValue(new CategoryRow("02", null, "交通", null, 1, true));
        assertThat(field("分类代码").getValue()).isEqualTo("0201");
        press("移动", 1);
        assertThat(office.sent).containsExactly(List.of("0101", "0201", TODAY));
    }

    @Test
    void whatIsPlannedIsShownWithItsDayAndWithdrawnWhileWhatWasWithdrawnStaysInTheHistory() {
        open(CategoriesView.class, "0101");
        assertThat(text(find(EntryList.class).single()))
                .contains("计划 2027年1月1日：更名为“物业服务”", "由王秀芳撤回")
                .doesNotContain("计划 2027年1月1日：更名为“小区物业”");
        press("计划中的变更：1");
        press("显示全部分类");
        press("撤回");
        press("撤回", 1);
        assertThat(office.sent).containsExactly(List.of("0101", 3));
    }

    @Test
    @SuppressWarnings("unchecked")
    void theTreeOfAChosenDayIsShown() {
        open(CategoriesView.class, "");
        var tree = (Tree<CategoryRow>) find(Tree.class).single();
        find(DatePicker.class).single().setValue(LocalDate.of(2025, 6, 1));
        assertThat(tree.getDataProvider().fetchChildren(new HierarchicalQuery<>(null, null)))
                .extracting(CategoryRow::name)
                .containsExactly("小区");
    }

    @Test
    void theHistoryOfAUnitShowsBothValuesAndWhy() {
        open(UnitsView.class, STREET.value());
        assertThat(text(find(EntryList.class).single()))
                .contains("2020年1月1日：设立，名称“双塔”，上级单位：姑苏区")
                .contains("2026年5月1日：更名为“双塔街道”")
                .contains("由王秀芳更正名称：“双搭街道”改为“双塔街道”。理由：打错字");
    }

    @Test
    void theDayOfARenamingIsCorrectedFromTheHistory() {
        open(UnitsView.class, STREET.value());
        press("更正", 1);
        choose(UnitFact.DAY);
        find(DatePicker.class).withCaption("日期").single().setValue(LocalDate.of(2026, 6, 1));
        test(find(TextArea.class).withCaption("更正理由").single()).setValue("文件是六月的");
        press("更正", 2);
        assertThat(office.sent)
                .containsExactly(List.of(STREET, 2, new UnitCorrection(UnitFact.DAY, "2026-06-01"), "文件是六月的"));
    }

    @Test
    void aCorrectionWithoutAReasonIsNotSent() {
        open(UnitsView.class, STREET.value());
        press("更正");
        press("更正", 2);
        assertThat(office.sent).isEmpty();
        assertThat(find(ErrorSummary.class).single().isVisible()).isTrue();
    }

    @Test
    void aUnitIsCorrectedToStandAtTheTop() {
        open(UnitsView.class, STREET.value());
        press("更正");
        choose(UnitFact.SUPERIOR);
        find(UnitPicker.class).withCaption("上级单位").single().clear();
        test(find(TextArea.class).withCaption("更正理由").single()).setValue("没有上级");
        press("更正", 2);
        assertThat(office.sent)
                .containsExactly(List.of(STREET, 1, new UnitCorrection(UnitFact.SUPERIOR, null), "没有上级"));
    }

    @Test
    void theDutiesAndTheNameOfAnAccountAreCorrected() {
        open(AccountsView.class, "wang");
        press("更正");
        test(field("姓名")).setValue("王秀芬");
        test(find(TextArea.class).withCaption("更正理由").single()).setValue("打错字");
        press("更正", 1);
        press("更正");
        choose(AccountFact.DUTIES);
        find(DutyChoice.class).single().setValue(Set.of(Duty.DIRECTOR));
        test(find(TextArea.class).withCaption("更正理由").single()).setValue("登记错了");
        press("更正", 1);
        assertThat(office.sent).containsExactly(List.of("wang", "王秀芬", "打错字"));
        assertThat(works.left).containsExactly("wang 1 DIRECTOR 登记错了");
    }

    @Test
    void theNameOfACategoryIsCorrected() {
        open(CategoriesView.class, "0101");
        press("更正");
        test(field("名称")).setValue("物业");
        test(find(TextArea.class).withCaption("更正理由").single()).setValue("打错字");
        press("更正", 1);
        assertThat(office.sent)
                .containsExactly(List.of("0101", 1, new CategoryCorrection(CategoryFact.NAME, "物业"), "打错字"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatTheShippedListSaysOtherwiseIsTakenAsNewNamesOrAsCorrectionsAndOnlyWhatWasChosen() {
        open(CategoriesView.class, "0101");
        press("随附分类有 2 处不同");
        press("采用随附分类");
        assertThat(office.sent).isEmpty();
        var differences = takes();
        assertThat(differences.getListDataView().getItems().map(differences.getItemLabelGenerator()))
                .containsExactly("0101：“物业管理 / Property management”改为“物业服务 / Property services”", "0101009：新增“停车”");
        press("全选");
        assertThat(text(find(Dialog.class).single())).contains("有 14 件");
        press("采用随附分类");
        assertThat(office.sent)
                .containsExactly(
                        new RenameCategory("0101", "物业服务", "Property services", TODAY),
                        new AddCategory("0101009", "0101", "停车", null, 3, TODAY));

        office.sent.clear();
        press("随附分类有 2 处不同");
        var again = takes();
        again.select(again.getListDataView().getItem(0));
        test(find(RadioButtonGroup.class, find(Dialog.class).single()).single()).selectItem("更正：原来登记错了，以前的日期也显示新名称");
        test(find(TextArea.class).withCaption("更正理由").single()).setValue("随附表已更正");
        press("采用随附分类");
        assertThat(office.sent)
                .containsExactly(
                        List.of("0101", 1, new CategoryCorrection(CategoryFact.NAME, "物业服务"), "随附表已更正"),
                        List.of(
                                "0101",
                                1,
                                new CategoryCorrection(CategoryFact.NAME_EN, "Property services"),
                                "随附表已更正"));
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Difference> takes() {
        return (CheckboxGroup<Difference>)
                find(CheckboxGroup.class, find(Dialog.class).single()).single();
    }

    @SuppressWarnings("unchecked")
    private <F extends Enum<F>> void choose(F fact) {
        ((Select<F>) find(Select.class).withCaption("哪一项有错").single()).setValue(fact);
    }

    @Test
    void aRunningImportTellsItsNumbersAndIsStopped() {
        open(ImportsView.class, "i1");
        assertThat(text(find(Main.class).single())).contains("每秒 300 行，约剩 4 秒", "3,000");
        press("停止导入");
        assertThat(office.importState.name()).isEqualTo("STOPPED");
    }

    @Test
    void aKeyIsRevoked() {
        open(ApiKeysView.class, "k1");
        press("吊销密钥");
        press("吊销密钥", 1);
        assertThat(office.sent).containsExactly("k1");
    }

    @Test
    void whatHoldsFromADayOnLeavesWithEveryVersion() {
        takeAlong(RulebookView.class);
        takeAlong(ReasonsView.class);
        takeAlong(TemplatesView.class);
        takeAlong(CalendarView.class);
        takeAlong(SignatoriesView.class);
        assertThat(reports.left)
                .containsExactly(
                        "rules:all for 盘点",
                        "reasons:all for 盘点",
                        "templates:all for 盘点",
                        "calendar:all for 盘点",
                        "signatories:shown for 盘点");
        assertThat(reports.firstRows.getFirst()).hasSize(7).contains(new Text("启用"));
        assertThat(reports.firstRows.getLast()).hasSize(4);
    }

    @Test
    void theListsOfTheHouseLeaveAsTablesForAStatedPurpose() {
        takeAlong(AccountsView.class);
        takeAlong(UnitsView.class);
        takeAlong(CategoriesView.class);
        assertThat(reports.left).containsExactly("accounts:all for 盘点", "units:open for 盘点", "categories:open for 盘点");
        assertThat(reports.firstRows)
                .extracting(List::getFirst)
                .containsExactly(
                        new Text(signIns.page(new Actor.House(), null, 1)
                                .getFirst()
                                .userName()),
                        new Text(units.top().getFirst().code().value()),
                        new Text(categories.children(null).getFirst().code()));
    }

    @Test
    void keysMessagesWorksAndImportsLeaveAsTablesWithoutASecret() {
        takeAlong(ApiKeysView.class);
        takeAlong(OutboxView.class);
        takeAlong(WorksView.class);
        takeAlong(ImportsView.class);
        open(ImportsView.class, "i1");
        takeAlong(1);
        assertThat(reports.left)
                .containsExactly(
                        "api-keys:all for 盘点",
                        "messages:stuck for 盘点",
                        "works:all for 盘点",
                        "imports:all for 盘点",
                        "import-rows:i1 for 盘点");
        var key = reports.firstRows.getFirst();
        assertThat(key).hasSize(4).contains(new Text("有效")).doesNotContain(new Text("k1"));
        assertThat(reports.firstRows.getLast()).startsWith(new Count(7));
    }

    private void takeAlong(Class<? extends Component> view) {
        UI.getCurrent().navigate(view);
        takeAlong(0);
    }

    /** @param which of the buttons on the page */
    private void takeAlong(int which) {
        press("导出", which);
        test(find(TextArea.class).single()).setValue("盘点");
        press("导出", find(Button.class).withText("导出").all().size() - 1);
    }

    private void open(Class<? extends Component> view, String id) {
        UI.getCurrent().navigate(view, QueryParameters.simple(Map.of("open", id)));
    }

    private TextField field(String label) {
        return find(TextField.class).withCaption(label).single();
    }

    private void press(String verb) {
        press(verb, 0);
    }

    private static List<String> asked() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(pending -> pending.getInvocation().getExpression())
                .toList();
    }

    /** The dialog's button repeats the verb of the one that opened it. */
    private void press(String verb, int which) {
        test(find(Button.class).withText(verb).all().get(which)).click();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
