package org.fengqiao.ui.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.awaitility.core.ThrowingRunnable;
import org.fengqiao.domain.petition.HandlingCommand.PassPetition;
import org.fengqiao.domain.petition.IntakeCommand.RegisterPetition;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.projections.categories.CategoryTree;
import org.fengqiao.projections.searches.SearchDoor;
import org.fengqiao.projections.searches.Sought;
import org.fengqiao.ui.parts.CategoryPicker;
import org.fengqiao.ui.parts.ErrorSummary;
import org.fengqiao.ui.parts.MovedNote;
import org.fengqiao.ui.parts.PersonPicker;
import org.fengqiao.ui.petition.CasePanel;
import org.fengqiao.ui.pretend.PretendCases;
import org.fengqiao.ui.pretend.PretendClock;
import org.fengqiao.ui.pretend.PretendOffice;
import org.fengqiao.ui.pretend.PretendQueue;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.shell.UnitChooser;
import org.fengqiao.ui.words.Words;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

@SpringBootTest(classes = PretendOffice.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
@ViewPackages(packages = "org.fengqiao.ui")
class WorklistViewTest extends SpringBrowserlessTest {
    @Autowired
    private CategoryTree categories;

    @Autowired
    private Desk desk;

    @Autowired
    private PretendQueue queue;

    @Autowired
    private PretendCases cases;

    @Autowired
    private PretendClock clock;

    @Test
    void theMostUrgentCaseStandsFirstUnderItsHeading() {
        navigate(WorklistView.class);
        var row = test(find(QueueGrid.class).single()).getRow(0);
        assertThat(row.caseId()).isEqualTo("case-0");
        assertThat(row.heading()).isEqualTo(DueGroup.OVERDUE);
    }

    @Test
    void aJointPetitionSaysInItsRowHowManyStandBehindIt() {
        navigate(WorklistView.class);
        var text = new RowText(desk, desk.words().in(Words.CHINESE), null);
        var joint = queue.find(desk.staff(), "case-3").orElseThrow();
        assertThat(text.marks(joint)).containsExactly("hot|40 人联名");
        assertThat(text.facts(joint)).doesNotContain("等 40 人");
    }

    @Test
    void openingAPageReadsNoMoreThanThePagesInSight() {
        navigate(WorklistView.class);
        test(find(QueueGrid.class).single()).getRow(0);
        assertThat(queue.pagesRead).isLessThan(8);
    }

    @Test
    void aSearchIsOneHoweverOftenItsRowsAreAskedFor() {
        var asked = Map.of("whose", "ALL", "q", "电梯");
        UI.getCurrent().navigate(WorklistView.class, QueryParameters.simple(asked));
        test(find(QueueGrid.class).single()).getRow(0);
        UI.getCurrent()
                .navigate(
                        WorklistView.class,
                        QueryParameters.simple(Map.of("whose", "ALL", "q", "电梯", "order", "NUMBER")));
        test(find(QueueGrid.class).single()).getRow(0);
        assertThat(queue.sought).hasSizeGreaterThan(2);
        assertThat(queue.sought.stream().filter(sought -> !sought.again()))
                .containsExactly(new Sought("电梯", SearchDoor.QUEUE, false));

        UI.getCurrent().navigate(WorklistView.class, QueryParameters.simple(Map.of("whose", "ALL", "q", "停车")));
        test(find(QueueGrid.class).single()).getRow(0);
        assertThat(queue.sought.stream().filter(sought -> !sought.again())).hasSize(2);
    }

    @Test
    void aCountIsAFilterAndGoesIntoTheAddress() {
        navigate(WorklistView.class);
        var overdue = find(NativeButton.class).all().stream()
                .filter(button -> button.hasClassName("overdue"))
                .findFirst()
                .orElseThrow();
        test(overdue).click();
        assertThat(test(find(QueueGrid.class).single()).size()).isEqualTo(8 - 2);
        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getQueryString())
                .contains("standing=OVERDUE");
    }

    @Test
    void aCaseOpensBesideTheListFromItsAddress() {
        UI.getCurrent().navigate(WorklistView.class, QueryParameters.simple(Map.of("open", "case-3")));
        assertThat(find(CasePanel.class).single().shows("case-3")).isTrue();
        assertThat(find(H2.class).all()).anyMatch(title -> title.getText().contains("双塔菜市场"));
    }

    @Test
    void whoseUnitIsShownCanBeChosenAboveTheQueueWhereTheTopBarHasNoRoom() {
        UI.getCurrent().navigate("queue", QueryParameters.simple(Map.of("whose", "ALL", "centre", "320508021000")));
        var head = find(QueueHead.class).single();
        assertThat(find(UnitChooser.class, head).single().getValue().name()).isEqualTo("双塔街道");
    }

    @Test
    void severalCasesArePassedToOnePersonAtOnce() {
        navigate(WorklistView.class);
        var grid = find(QueueGrid.class).single();
        grid.select(test(grid).getRow(0));
        grid.select(test(grid).getRow(1));
        find(BulkBar.class).single().pass();
        var person = find(PersonPicker.class).single();
        test(person).selectItem("李建国");
        test(find(Button.class).withText("移交 2 件").single()).click();
        assertThat(cases.sent)
                .containsExactlyInAnyOrder(new PassPetition("case-0", "li"), new PassPetition("case-1", "li"));
    }

    @Test
    void lettersThatCameTogetherAreRegisteredAtOnce() {
        navigate(WorklistView.class);
        var grid = find(QueueGrid.class).single();
        grid.select(test(grid).getRow(0));
        grid.select(test(grid).getRow(1));
        find(BulkBar.class).single().register();
        var dialog = find(BulkRegisterDialog.class).single();
        @SuppressWarnings("unchecked")
        RadioButtonGroup<PetitionKind> kind =
                find(RadioButtonGroup.class, dialog).single();
        kind.setValue(PetitionKind.APPEAL);
        find(CategoryPicker.class, dialog)
                .single()
                .setValue(categories.search("", 1).getFirst());
        test(find(Button.class, dialog).withText("登记 2 件").single()).click();
        assertThat(cases.sent)
                .hasSize(2)
                .allSatisfy(command -> assertThat(command)
                        .isInstanceOfSatisfying(
                                RegisterPetition.class,
                                register -> assertThat(register.kind()).isEqualTo(PetitionKind.APPEAL)));
    }

    @Test
    void whatIsMissingForSeveralCasesIsSaidAtTheFieldAndAtTheTop() {
        navigate(WorklistView.class);
        var grid = find(QueueGrid.class).single();
        grid.select(test(grid).getRow(0));
        find(BulkBar.class).single().pass();
        var dialog = find(BulkPassDialog.class).single();
        test(find(Button.class, dialog).withText("移交 1 件").single()).click();
        assertThat(find(PersonPicker.class, dialog).single().isInvalid()).isTrue();
        assertThat(find(ErrorSummary.class, dialog).single().isVisible()).isTrue();
    }

    @Test
    void theListForPaperAsksTheSameQuestionAndHoldsEveryRow() {
        UI.getCurrent().navigate(QueueListView.class, QueryParameters.simple(Map.of("standing", "OVERDUE")));
        var rows = find(NativeTableRow.class).all();
        assertThat(rows).hasSize(1 + 6);
        assertThat(rows.get(1).getElement().getTextRecursively()).contains("320508-2026-000017", "2026年11月15日");
        UI.getCurrent().navigate(QueueListView.class);
        assertThat(find(NativeTableRow.class).all()).hasSize(1 + 130);
        assertThat(find(Paragraph.class).single().getText()).contains("共 130 件");
    }

    @Test
    void aChangeElsewhereIsSeenHereWithoutAsking() {
        navigate(WorklistView.class);
        test(find(QueueGrid.class).single()).getRow(0);
        var before = queue.pagesRead;
        cases.tell("case-0", 7);
        soon(() -> assertThat(queue.pagesRead).isGreaterThan(before));
    }

    @Test
    void severalCasesThatMoveWhileTheyAreBeingPassedSaySo() {
        navigate(WorklistView.class);
        var grid = find(QueueGrid.class).single();
        grid.select(test(grid).getRow(0));
        grid.select(test(grid).getRow(1));
        find(BulkBar.class).single().pass();
        assertThat(find(BulkPassDialog.class).all()).hasSize(1);
        queue.moved("case-1", "li", 9);
        cases.tell("case-1", 9);
        soon(() -> assertThat(find(MovedNote.class).all())
                .singleElement()
                .extracting(note -> note.getElement().getTextRecursively())
                .asString()
                .contains("320508-2026-000018：李建国 刚刚更新")
                .doesNotContain("320508-2026-000017"));
    }

    @Test
    void anOpenQueueTurnsOverAtMidnight() {
        navigate(WorklistView.class);
        var grid = find(QueueGrid.class).single();
        assertThat(count("overdue")).isEqualTo("6");
        assertThat(headings(grid)).containsEntry("case-0", DueGroup.OVERDUE).containsEntry("case-6", DueGroup.TODAY);
        clock.moveTo(PretendQueue.TODAY, LocalTime.MAX);
        stays(() -> assertThat(count("overdue")).isEqualTo("6"));
        clock.moveTo(PretendQueue.TODAY.plusDays(1), LocalTime.MIN);
        soon(() -> {
            assertThat(count("overdue")).isEqualTo("9");
            assertThat(headings(grid))
                    .containsEntry("case-0", DueGroup.OVERDUE)
                    .containsEntry("case-9", DueGroup.TODAY)
                    .doesNotContainKey("case-6");
        });
    }

    private String count(String standing) {
        return find(Span.class).all().stream()
                .filter(span -> span.hasClassName("count"))
                .filter(span -> span.getParent().orElseThrow().hasClassName(standing))
                .map(Span::getText)
                .findFirst()
                .orElseThrow();
    }

    /** The groups that begin among the first rows, by the case that they begin with. */
    private Map<String, DueGroup> headings(QueueGrid grid) {
        return IntStream.range(0, 20)
                .mapToObj(i -> test(grid).getRow(i))
                .filter(row -> row.heading() != null)
                .collect(Collectors.toMap(QueueRow::caseId, QueueRow::heading));
    }

    private static void soon(ThrowingRunnable seen) {
        pushed().atMost(Duration.ofSeconds(8)).untilAsserted(() -> {
            deliver();
            seen.run();
        });
    }

    private static void stays(ThrowingRunnable seen) {
        pushed().during(Duration.ofSeconds(4)).atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            deliver();
            seen.run();
        });
    }

    private static ConditionFactory pushed() {
        return Awaitility.await().pollInSameThread();
    }

    private static void deliver() {
        var session = VaadinSession.getCurrent();
        session.getService().runPendingAccessTasks(session);
    }

    @Test
    void aClosedWindowListensNoMore() {
        var view = navigate(WorklistView.class);
        assertThat(cases.listeners).hasSize(1);
        view.removeFromParent();
        assertThat(cases.listeners).isEmpty();
    }
}
