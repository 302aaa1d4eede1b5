package org.fengqiao.infra.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.fengqiao.infra.browser.Axe;
import org.fengqiao.infra.browser.Chromium;
import org.fengqiao.infra.browser.StaffWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The officer's screens as they look, light and dark, wide and narrow, in both languages: pictures, and nothing for axe. */
class LookStory {
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
    void in_chinese_and_light() {
        try (var wide = chromium.open("officer.gusu", "zh-CN", WIDE);
                var narrow = chromium.open("officer.gusu", "zh-CN", NARROW)) {
            look(wide, "zh-1440-light");
            look(narrow, "zh-390-light");
            speaks(wide, "zh-CN");
        }
    }

    @Test
    void in_english_and_dark() {
        try (var wide = chromium.openDark("officer.gusu", "en", WIDE);
                var narrow = chromium.openDark("officer.gusu", "en", NARROW)) {
            look(wide, "en-1440-dark");
            look(narrow, "en-390-dark");
            speaks(wide, "en");
        }
    }

    @Test
    void each_dialog_with_fields_of_every_kind() {
        try (var light = chromium.open("officer.gusu", "zh-CN", WIDE);
                var dark = chromium.openDark("officer.gusu", "en", NARROW)) {
            open(light);
            dialog(light, "更正", "correct-zh-1440-light");
            dialog(light, "记录走访", "visit-zh-1440-light");
            open(dark);
            dialog(dark, "Correct", "correct-en-390-dark");
            dialog(dark, "Record a visit", "visit-en-390-dark");
        }
    }

    @Test
    void what_is_wrong_is_found() {
        try (var window = chromium.closed("en", WIDE)) {
            window.page().setContent("<main><h1>x</h1><img src='x.png'></main>");
            assertThat(Axe.on(window.page()).analyze().getViolations())
                    .extracting(rule -> rule.getId())
                    .contains("image-alt");
        }
    }

    private static void look(StaffWindow window, String name) {
        window.go("queue?whose=ALL");
        window.page().locator("vaadin-grid .case").first().waitFor();
        window.keep("queue-" + name).isAccessible();
        open(window);
        window.keep("case-" + name).isAccessible();
        window.go("new").keep("new-" + name).isAccessible();
    }

    /** One of the officer's own, so that there is something to do; beside the queue where there is room for it. */
    private static void open(StaffWindow window) {
        window.go("queue?state=IN_WORK");
        window.page().locator("vaadin-grid .case .title").first().click();
        window.page().locator(".case-file .timeline").waitFor();
    }

    private static void dialog(StaffWindow window, String action, String name) {
        window.page()
                .locator(".file-header .actions vaadin-menu-bar-button")
                .first()
                .click();
        window.page()
                .locator("vaadin-menu-bar-item:text-is('" + action + "')")
                .last()
                .click();
        window.page().locator("vaadin-dialog[opened] textarea").last().waitFor();
        window.keep(name).isAccessible();
        window.page().keyboard().press("Escape");
    }

    private static void speaks(StaffWindow window, String language) {
        assertThat(window.page().locator("html").getAttribute("lang")).isEqualTo(language);
    }
}
