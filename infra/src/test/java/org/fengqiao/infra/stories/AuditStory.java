package org.fengqiao.infra.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.fengqiao.infra.browser.Chromium;
import org.fengqiao.infra.browser.StaffWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An auditor reads the whole history of a case, sees who looked at it, and proves the log. */
class AuditStory {
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
    void any_case_is_found_and_its_words_stay_sealed_in_the_raw_history() {
        try (var auditor = chromium.open("auditor", "zh-CN", WIDE)) {
            auditor.go("audit").keep("audit-find-zh-wide").isAccessible();
            openFirst(auditor);
            auditor.page().locator("details.event-line summary").first().click();
            auditor.page().locator(".payload .sealed").first().waitFor();
            assertThat(auditor.page().locator(".payload").first().innerText()).doesNotContain("ciphertext");
            auditor.sees("查阅原始记录").keep("audit-zh-wide").isAccessible();
        }
    }

    @Test
    void what_an_officer_opened_stands_in_the_log_of_the_case() {
        try (var auditor = chromium.open("auditor", "zh-CN", WIDE);
                var officer = chromium.open("officer.gusu", "zh-CN", WIDE)) {
            officer.go("queue?whose=ALL");
            officer.page().locator("vaadin-grid .case .title").first().click();
            officer.page().locator(".case-file").waitFor();
            var number = officer.page()
                    .locator(".file-header .number")
                    .first()
                    .innerText()
                    .strip();
            auditor.go("audit").fill("编号、标题或姓名", number).press("查找");
            auditor.page().locator(".access-line:has-text('打开案卷')").first().waitFor();
        }
    }

    @Test
    void a_file_is_read_only_after_a_purpose_was_stated() {
        try (var auditor = chromium.open("auditor", "zh-CN", WIDE)) {
            auditor.go("audit");
            openFirst(auditor);
            auditor.press("打开案卷").sees("说明查阅目的");
            auditor.page().locator(".timeline .about .then").last().click();
            auditor.sees("第 1 条记录之后的案卷").sees("说明查阅目的").isAccessible().keep("case-past-zh-1440-light");
        }
    }

    @Test
    void the_queue_of_a_day_is_computed_and_leads_to_the_files_of_that_day() {
        try (var officer = chromium.open("officer.gusu", "zh-CN", WIDE)) {
            officer.go("queue/past")
                    .page()
                    .locator("vaadin-grid.queue .case")
                    .first()
                    .waitFor();
            officer.isAccessible().keep("queue-past-zh-1440-light");
            officer.page().locator("vaadin-grid.queue .case .title").first().click();
            officer.sees("终了时的案卷").sees("回到现在").isAccessible();
        }
    }

    @Test
    void the_chain_of_the_log_is_proved_and_its_newest_hash_shown() {
        try (var auditor = chromium.open("auditor", "zh-CN", WIDE)) {
            auditor.go("access-log").press("校验日志链").sees("日志链完整");
            assertThat(auditor.page().locator(".chain .hash").innerText()).matches("[0-9a-f]{64}");
            auditor.keep("audit-log-zh-wide").isAccessible();
        }
    }

    @Test
    void all_of_it_is_complete_and_accessible_in_english_and_on_a_phone() {
        try (var auditor = chromium.open("auditor", "en", NARROW)) {
            auditor.go("audit").keep("audit-find-en-narrow").isAccessible();
            openFirst(auditor);
            auditor.page().locator("details.event-line summary").first().click();
            auditor.sees("sealed (key").keep("audit-en-narrow").isAccessible();
            auditor.go("access-log").press("Verify the chain").sees("The chain is whole");
            auditor.keep("audit-log-en-narrow").isAccessible();
            assertThat(auditor.page().locator("body").innerText()).doesNotContain("audit.");
        }
    }

    private static void openFirst(StaffWindow auditor) {
        auditor.page().locator("vaadin-grid .case .title").first().click();
        auditor.page().locator("details.event-line").first().waitFor();
    }
}
