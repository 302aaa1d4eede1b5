package org.fengqiao.infra.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.time.LocalDate;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.infra.browser.Chromium;
import org.fengqiao.infra.browser.StaffWindow;
import org.fengqiao.infra.exports.Taken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The yearly report: a director opens it, opens a figure, and takes the list along; the auditor finds that in the log. */
class ReportStory {
    private static final int WIDE = 1440;
    private static final int NARROW = 390;

    private Chromium chromium;

    @BeforeEach
    void start() {
        chromium = new Chromium();
    }

    @AfterEach
    void stop() {
        chromium.close();
    }

    @Test
    void a_director_opens_the_report_of_the_year_and_a_figure_in_it_and_takes_the_list_along() throws Exception {
        try (var director = chromium.open("director.gusu", "zh-CN", WIDE);
                var auditor = chromium.open("auditor", "zh-CN", WIDE)) {
            director.go("report?period=" + year()).sees("信访情况报告").isAccessible();
            director.keep("report-zh-1440-light");
            var figure =
                    director.page().locator("td a[href*='figure=RECEIVED']").first();
            var count = Integer.parseInt(figure.innerText().replace(",", ""));
            figure.click();
            director.page().locator("vaadin-grid .case").first().waitFor();
            director.keep("report-cases-zh-1440-light").isAccessible();

            director.press("导出");
            director.page().locator("vaadin-dialog[opened] textarea").waitFor();
            director.isAccessible().keep("export-zh-1440-light");
            director.fill("导出目的", "年度报告核对");
            var taken = director.page()
                    .waitForDownload(() -> director.page()
                            .locator("vaadin-dialog vaadin-button[theme~=primary]")
                            .click());
            var rows = Taken.rows(Files.readAllBytes(taken.path()));
            assertThat(rows).hasSize(count + 1);
            assertThat(taken.suggestedFilename()).startsWith("收到-").endsWith(".xlsx");

            auditor.go("access-log").sees("报告中的案件清单").sees("rows=" + count);
            auditor.isAccessible();
        }
    }

    @Test
    void the_paper_of_the_report_is_handed_out() throws Exception {
        try (var director = chromium.open("director.gusu", "zh-CN", WIDE)) {
            director.go("report?period=" + year());
            var paper = director.page()
                    .waitForDownload(() -> director.page()
                            .getByText("报告文书（PDF）", new Page.GetByTextOptions().setExact(true))
                            .click());
            assertThat(Files.readAllBytes(paper.path())).startsWith("%PDF".getBytes());
        }
    }

    @Test
    void it_can_be_read_on_a_phone_and_in_english() {
        try (var phone = chromium.open("director.gusu", "zh-CN", NARROW);
                var english = chromium.openDark("director.gusu", "en", WIDE);
                var both = chromium.open("director.gusu", "en", NARROW)) {
            look(phone, "zh-390-light");
            look(english, "en-1440-dark");
            look(both, "en-390-light");
        }
    }

    private static void look(StaffWindow window, String name) {
        window.go("report?period=" + year());
        window.page().locator("table.figures").first().waitFor();
        window.keep("report-" + name).isAccessible();
        window.go("report/cases?figure=RECEIVED&period=" + year());
        window.page().locator("vaadin-grid .case").first().waitFor();
        window.keep("report-cases-" + name).isAccessible();
    }

    private static int year() {
        return LocalDate.now(Moment.SHANGHAI).getYear();
    }
}
