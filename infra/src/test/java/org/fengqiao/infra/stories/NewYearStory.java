package org.fengqiao.infra.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.fengqiao.infra.browser.Chromium;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A year's change of calendar: the sixty days of an appeal end on a day that the new notice makes a holiday. */
class NewYearStory {
    private static final int WIDE = 1440;

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
    void a_provisional_term_moves_off_a_new_holiday_and_says_so_in_its_file() throws Exception {
        var lodged = Callers.post("officer.kunshan", "/petitions", """
                {"channel": "letter", "name": "周大年", "address": "前进路 1 号", "title": "年末的事%d", "text": "请处理。"}""".formatted(System.nanoTime()));
        var caseId = lodged.get("caseId").asString();
        var number = lodged.get("number").asString();
        act(number, "register", "{\"kind\": \"appeal\", \"category\": \"01\"}");
        act(number, "accept", "{\"notice\": {\"manner\": \"post\"}}");
        var due = due(caseId);
        var known = Callers.get("officer.kunshan", "/calendar").get("lastYear").asInt();
        Assumptions.assumeTrue(due.getYear() >= known, "no term reaches into the year that is loaded next");
        try (var admin = chromium.open("admin", "zh-CN", WIDE);
                var officer = chromium.open("officer.kunshan", "zh-CN", WIDE)) {
            admin.go("calendar").isAccessible().keep("admin-calendar-zh-wide");
            admin.press("加载下一年");
            admin.page().locator("vaadin-upload input[type=file]").setInputFiles(notice(due));
            admin.page()
                    .locator("vaadin-upload-file[complete]")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            admin.isAccessible().keep("admin-calendar-check-zh-wide").confirm("加载下一年");
            admin.sees("会动的期限").isAccessible().keep("admin-calendar-load-zh-wide");
            admin.confirm("加载");
            admin.page().locator(".panel .import .tag:has-text('已完成')").waitFor();

            assertThat(due(caseId)).isAfter(due);
            officer.page().navigate(System.getProperty("base.url") + "/case/" + caseId);
            officer.sees("期限按新日历重算").isAccessible().keep("case-new-calendar-zh-wide");
            admin.go("calendar?open=" + due.getYear()).sees("已加载");
        }
    }

    private static FilePayload notice(LocalDate due) {
        var year = due.getYear();
        var csv = """
                date,kind,name
                %d-01-01,HOLIDAY,元旦
                %s,HOLIDAY,%d号试行安排
                """.formatted(year, due, System.nanoTime());
        return new FilePayload("notice.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private static void act(String number, String action, String body) throws Exception {
        Callers.post("officer.kunshan", "/petitions/" + number + "/" + action, body);
    }

    private static LocalDate due(String caseId) throws Exception {
        var file = Callers.get("officer.kunshan", "/cases/" + caseId);
        for (var term : file.get("deadlines")) {
            if (term.get("clock").asString().equalsIgnoreCase("answer")) {
                return LocalDate.parse(term.get("on").asString());
            }
        }
        throw new AssertionError("no term of the answer: " + file);
    }
}
