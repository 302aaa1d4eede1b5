package org.fengqiao.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.ui.exports.ExportButton;
import org.fengqiao.ui.parts.EmptyState;
import org.fengqiao.ui.pretend.PretendOffice;
import org.fengqiao.ui.pretend.PretendReports;
import org.fengqiao.ui.pretend.PretendUnits;
import org.fengqiao.ui.worklist.WorklistView;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

@SpringBootTest(classes = PretendOffice.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
@ViewPackages(packages = "org.fengqiao.ui")
class ReportViewTest extends SpringBrowserlessTest {
    @Autowired
    private PretendReports reports;

    @Test
    void it_begins_with_the_year_and_shows_the_figures_in_tables_with_what_others_published() {
        navigate(ReportView.class);
        assertThat(text()).contains("2026 年", "收到", "120", "25%", "75%", "江苏 12345 2024 年：73.26%", "12.5 天", "1,200");
        assertThat(find(NativeTable.class).all()).hasSizeGreaterThan(6);
    }

    @Test
    void a_number_opens_the_cases_behind_it_and_zero_opens_nothing() {
        navigate(ReportView.class);
        var link = find(RouterLink.class)
                .withCondition(each -> each.getText().equals("30"))
                .single();
        assertThat(link.getHref()).contains("figure=SUGGESTION", "period=2026", "centre=");
        go("report/cases", link.getHref().substring(link.getHref().indexOf('?') + 1));
        assertThat(find(Grid.class).single())
                .satisfies(grid -> assertThat(test((Grid<?>) grid).size()).isEqualTo(PretendReports.RECEIVED));
        assertThat(find(RouterLink.class)
                        .withCondition(each -> each.getText().equals("0"))
                        .exists())
                .isFalse();
    }

    @Test
    void a_number_of_proposals_opens_the_proposals_behind_it() {
        navigate(ReportView.class);
        assertThat(text()).contains("改进工作、完善政策、追究责任的建议及采纳情况");
        var link = find(Anchor.class)
                .withCondition(each -> each.getHref().startsWith(CountedProposals.ROUTE))
                .single();
        assertThat(link.getText()).isEqualTo("2");
        assertThat(link.getHref()).contains("kind=IMPROVE_WORK", "figure=ADOPTED", "period=2026", "centre=");
    }

    @Test
    void a_centre_below_opens_its_own_report_of_the_same_period() {
        go("report", "period=2026-Q1&centre=" + PretendUnits.GUSU);
        var link = find(RouterLink.class)
                .withCondition(each -> each.getText().equals("双塔街道"))
                .single();
        assertThat(link.getHref()).startsWith("report?").contains("period=2026-Q1", "centre=320508021000");
    }

    @Test
    void the_period_stands_in_the_address() {
        navigate(ReportView.class);
        @SuppressWarnings("unchecked")
        var part = (Select<String>) find(Select.class)
                .withCondition(
                        select -> select.getAriaLabel().filter("期间"::equals).isPresent())
                .single();
        test(part).selectItem("第三季度");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .contains("period=2026-Q3");
        assertThat(text()).contains("2026 年第三季度");
    }

    @Test
    void an_address_that_makes_no_sense_is_the_own_centre_and_this_year() {
        go("report", "centre=x!&period=tomorrow&figure=NONE");
        assertThat(text()).contains("2026 年");
        go("report/cases", "figure=NONE&by=WRONG");
        assertThat(find(Grid.class).single()).isNotNull();
    }

    @Test
    void what_is_refused_is_said_in_its_place() {
        reports.refusal = Refused.denied("authority.denied", "READ_REPORT");
        navigate(ReportView.class);
        assertThat(find(EmptyState.class).exists()).isTrue();
    }

    @Test
    void a_list_leaves_only_after_its_purpose_was_stated() {
        go("report/cases", "figure=SUGGESTION&period=2026-Q1");
        export();
        confirm();
        assertThat(reports.left).isEmpty();
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        test(find(TextArea.class).single()).setValue("季度例会");
        confirm();
        assertThat(reports.left)
                .singleElement()
                .asString()
                .startsWith("report-cases:centre=")
                .contains("period=2026-Q1,figure=SUGGESTION")
                .endsWith(" for 季度例会");
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    @Test
    void the_queue_leaves_with_its_filters_and_without_the_words_that_were_looked_for() {
        go("queue", "whose=ALL&kind=APPEAL&q=积水");
        assertThat(find(WorklistView.class).exists()).isTrue();
        export();
        test(find(TextArea.class).single()).setValue("核对");
        confirm();
        assertThat(reports.left)
                .singleElement()
                .asString()
                .contains("whose=all", "kind=appeal", "words")
                .doesNotContain("积水");
    }

    @Test
    void a_refused_export_is_said() {
        go("report/cases", "figure=SUGGESTION");
        export();
        test(find(TextArea.class).single()).setValue("核对");
        reports.refusal = Refused.denied("authority.denied", "EXPORT_LIST");
        confirm();
        assertThat(find(Notification.class).exists()).isTrue();
    }

    private void export() {
        var button = find(ExportButton.class)
                .single()
                .getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
        test(button).click();
    }

    private void confirm() {
        var button = find(Dialog.class)
                .single()
                .getFooter()
                .getElement()
                .getChildren()
                .reduce((_, last) -> last)
                .flatMap(element -> element.getComponent())
                .map(Button.class::cast)
                .orElseThrow();
        button.click();
    }

    private static void go(String place, String query) {
        UI.getCurrent().navigate(place, QueryParameters.fromString(query));
    }

    private String text() {
        return find(ReportView.class).single().getElement().getTextRecursively();
    }
}
