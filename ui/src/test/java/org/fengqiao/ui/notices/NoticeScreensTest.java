package org.fengqiao.ui.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.time.Instant;
import org.awaitility.Awaitility;
import org.fengqiao.projections.notices.About.OfCase;
import org.fengqiao.projections.notices.About.OfProposal;
import org.fengqiao.projections.notices.Digests.Wish;
import org.fengqiao.projections.notices.NoticeKind;
import org.fengqiao.projections.notices.Notices.Notice;
import org.fengqiao.ui.parts.ErrorSummary;
import org.fengqiao.ui.pretend.PretendQueue;
import org.fengqiao.ui.pretend.PretendReports;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Words;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

@SpringBootTest(classes = PretendNotices.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
@ViewPackages(packages = "org.fengqiao.ui")
class NoticeScreensTest extends SpringBrowserlessTest {
    @Autowired
    private PretendNotices notices;

    @Autowired
    private Desk desk;

    @Autowired
    private PretendQueue queue;

    @Autowired
    private PretendReports reports;

    private String bell() {
        return find(Bell.class).single().getElement().getAttribute("aria-label");
    }

    private static void pushed() {
        VaadinSession.getCurrent().getService().runPendingAccessTasks(VaadinSession.getCurrent());
    }

    @Test
    void theBellCountsWhatIsUnreadAndCountsAgainWhenToldTo() {
        navigate(NoticesView.class);
        assertThat(bell()).isEqualTo("通知：3 条未读");
        notices.unread.clear();
        notices.told();
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            pushed();
            assertThat(bell()).isEqualTo("通知：没有未读");
        });
    }

    @Test
    void theBellMissesNothingThatIsToldWhileItCountsForTheFirstTime() {
        navigate(SettingsView.class);
        var bell = find(Bell.class).single();
        var bar = bell.getParent().orElseThrow();
        bell.getElement().removeFromParent();
        notices.afterCounting = () -> {
            notices.afterCounting = () -> {};
            notices.unread.clear();
            notices.told();
        };
        bar.getElement().appendChild(bell.getElement());
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            pushed();
            assertThat(bell()).isEqualTo("通知：没有未读");
        });
    }

    @Test
    void whoeverOpensAFileByItselfOrBesideTheQueueHasReadWhatWasToldAboutIt() {
        navigate(NoticesView.class);
        assertThat(notices.opened).isEmpty();
        UI.getCurrent().navigate("case/case-7");
        UI.getCurrent().navigate("queue", QueryParameters.of("open", "case-8"));
        assertThat(notices.opened).containsExactly("case-7", "case-8");
    }

    @Test
    @SuppressWarnings("unchecked")
    void openingOneMarksItAsReadAndLeadsToItsFile() {
        navigate(NoticesView.class);
        Grid<Notice> grid = find(Grid.class).single();
        assertThat(test(grid).getRow(55).id()).isEqualTo("n055");
        test(grid).clickRow(1);
        assertThat(notices.unread).containsOnly("n000", "n002");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("case/case-1");
    }

    @Test
    void aComplainantWhoAskedForReviewIsNotSaidToHaveSentTheCaseLikeAColleague() {
        var say = desk.words().in(Words.CHINESE);
        var item = queue.find(desk.staff(), "case-1").orElseThrow();
        var at = Instant.parse("2026-11-23T01:00:00Z");
        var asked = new Notice("n1", NoticeKind.REVIEW_ASKED, at, "complainant", true, new OfCase(item));
        assertThat(NoticeText.facts(asked, desk, say)).startsWith("信访人请求复查或者复核，由本单位办理 · ");
        var recorded = new Notice("n1", NoticeKind.REVIEW_ASKED, at, "li", true, new OfCase(item));
        assertThat(NoticeText.facts(recorded, desk, say)).matches(".+登记了复查或者复核的申请，由本单位办理 · .*");
        var sent = new Notice("n1", NoticeKind.ASSIGNED, at, "li", true, new OfCase(item));
        assertThat(NoticeText.facts(sent, desk, say)).matches("由.+转来本单位 · .*");
    }

    @Test
    void aNoticeOfAProposalSaysWhoProposedWhatAndLeadsThere() {
        var say = desk.words().in(Words.CHINESE);
        var about = new OfProposal(PretendNotices.proposal("p-1"));
        var told = new Notice("n1", NoticeKind.PROPOSAL_MADE, Instant.EPOCH, "li", true, about);

        assertThat(NoticeText.facts(told, desk, say))
                .matches(".+向本单位提出建议，请书面反馈 · 改进工作 · J320508021-2026-000001 · 双塔街道 提出");
        assertThat(NoticesView.addressOf(told)).isEqualTo("proposals/p-1");
    }

    @Test
    void allAreMarkedAsReadAtOnce() {
        navigate(NoticesView.class);
        test(find(Button.class).withText("全部标为已读").single()).click();
        assertThat(notices.unread).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aDigestNeedsAnAddressAndIsGivenUpAgain() {
        navigate(SettingsView.class);
        assertThat(find(EmailField.class).all()).isEmpty();
        Select<Integer> hour = find(Select.class).single();
        hour.setValue(8);
        save();
        assertThat(find(ErrorSummary.class).single().isVisible()).isTrue();
        test(find(EmailField.class).single()).setValue("wang@example.cn");
        save();
        assertThat(notices.wishes.getLast()).isEqualTo(new Wish(8, "wang@example.cn"));
        hour.setValue(-1);
        save();
        assertThat(notices.wishes.getLast().hour()).isNull();
    }

    private void save() {
        test(find(Button.class).withText("保存").single()).click();
    }

    @Test
    void withoutAMailServerItSaysSo() {
        notices.mail = false;
        navigate(SettingsView.class);
        assertThat(find(Select.class).all()).isEmpty();
        assertThat(find(Main.class).single().getElement().getTextRecursively()).contains("没有配置邮件服务器");
    }

    @Test
    void theOwnNoticesLeaveAsATable() {
        navigate(NoticesView.class);
        test(find(Button.class).withText("导出").single()).click();
        test(find(TextArea.class).single()).setValue("交接");
        test(find(Button.class).withText("导出").all().getLast()).click();
        assertThat(reports.left).containsExactly("notices:own for 交接");
        assertThat(reports.firstRows.getFirst())
                .extracting(String::valueOf)
                .anyMatch(words -> words.contains("转来"))
                .anyMatch(words -> words.contains("未读"));
    }
}
