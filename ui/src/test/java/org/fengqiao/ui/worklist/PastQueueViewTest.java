package org.fengqiao.ui.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.worklist.PastQueues.Look;
import org.fengqiao.ui.parts.EmptyState;
import org.fengqiao.ui.petition.PastNote;
import org.fengqiao.ui.pretend.PretendCases;
import org.fengqiao.ui.pretend.PretendOffice;
import org.fengqiao.ui.pretend.PretendPastQueues;
import org.fengqiao.ui.pretend.PretendQueue;
import org.fengqiao.ui.pretend.PretendReports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = PretendOffice.class)
@ViewPackages(packages = "org.fengqiao.ui")
class PastQueueViewTest extends SpringBrowserlessTest {
    @Autowired
    private PretendPastQueues past;

    @Autowired
    private PretendQueue queue;

    @Autowired
    private PretendReports reports;

    @Autowired
    private PretendCases cases;

    @BeforeEach
    void filled() {
        reports.left.clear();
        past.look = new Look.Ready(queue);
        past.refusal = null;
        past.days.clear();
    }

    @Test
    void it_says_which_day_it_is_of_and_offers_nothing_to_do() {
        go(Map.of("day", "2026-11-20"));
        assertThat(said()).contains("2026年11月20日 终了时的队列", "不能办理");
        assertThat(find(QueueGrid.class).single().getSelectionMode()).isEqualTo(Grid.SelectionMode.NONE);
        assertThat(test(find(QueueGrid.class).single()).getRow(0).item().number())
                .isNotBlank();
        assertThat(find(BulkBar.class).all()).isEmpty();
    }

    @Test
    void a_row_that_may_not_be_seen_any_more_is_not_left_standing() {
        go(Map.of("day", "2026-11-20"));
        var before = firstRow();
        queue.kept = Set.of(before);
        cases.tell(before, 9);
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            var session = VaadinSession.getCurrent();
            session.getService().runPendingAccessTasks(session);
            assertThat(firstRow()).isNotEqualTo(before);
        });
        queue.kept = Set.of();
    }

    private String firstRow() {
        return test(find(QueueGrid.class).single()).getRow(0).caseId();
    }

    @Test
    void a_row_leads_to_its_file_of_that_day() {
        go(Map.of("day", "2026-11-20"));
        test(find(QueueGrid.class).single()).clickRow(0);
        assertThat(find(PastNote.class).single().getElement().getTextRecursively())
                .contains("这是 2026年11月20日 终了时的案卷");
    }

    @Test
    void while_it_is_filled_it_says_how_far_and_then_shows_it_by_itself() {
        past.look = new Look.Filling(43);
        go(Map.of("day", "2026-11-20"));
        assertThat(said()).contains("43%");
        assertThat(find(ProgressBar.class).single().getValue()).isEqualTo(0.43);
        assertThat(UI.getCurrent().getPollInterval()).isPositive();
        past.look = new Look.Ready(queue);
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        assertThat(find(QueueGrid.class).all()).hasSize(1);
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
    }

    @Test
    void without_a_day_it_is_yesterday_and_what_makes_no_sense_is_left_out() {
        go(Map.of());
        go(Map.of("day", "soon", "q", "电梯", "whose", "MINE_AND_NOBODYS"));
        assertThat(past.days).containsOnly(PretendQueue.TODAY.minusDays(1));
    }

    @Test
    void a_refusal_is_said_and_another_day_may_be_chosen() {
        past.refusal = Refused.invalid("as-of.future");
        go(Map.of("day", "2030-01-01"));
        assertThat(find(EmptyState.class).single().getElement().getTextRecursively())
                .contains("还没有到那一天");
        assertThat(find(PastQueueHead.class).all()).hasSize(1);
    }

    @Test
    void it_leaves_as_a_table_that_says_of_which_day_it_is() {
        go(Map.of("day", "2026-11-20", "kind", "APPEAL"));
        test(find(Button.class).withText("导出").single()).click();
        test(find(TextArea.class).single()).setValue("季度检查");
        test(find(Button.class).withText("导出").all().getLast()).click();
        assertThat(reports.left)
                .singleElement()
                .asString()
                .startsWith("past-queue:centre=")
                .contains("kind=appeal")
                .endsWith("day=2026-11-20 for 季度检查");
    }

    private String said() {
        return find(PastQueueView.class).single().getElement().getTextRecursively();
    }

    private static void go(Map<String, String> asked) {
        UI.getCurrent().navigate(PastQueueView.class, QueryParameters.simple(asked));
    }
}
