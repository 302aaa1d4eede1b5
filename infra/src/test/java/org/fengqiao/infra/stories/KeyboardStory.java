package org.fengqiao.infra.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.fengqiao.infra.browser.Chromium;
import org.fengqiao.infra.browser.StaffWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A step of a case by keyboard alone, chosen from the menu: one types at once, and Tab leads to the button. */
class KeyboardStory {
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
    void a_note_chosen_from_the_menu_is_typed_and_sent_without_a_mouse() {
        try (var officer = chromium.open("officer.gusu", "zh-CN", WIDE)) {
            var page = officer.go("queue?state=RECEIVED").page();
            page.locator("vaadin-grid .title").first().waitFor();
            page.keyboard().press("j");
            page.keyboard().press("Enter");
            page.locator(".actions vaadin-menu-bar-button").first().focus();
            page.keyboard().press("Enter");
            page.locator("vaadin-menu-bar-item:has-text('写记录')").last().press("Enter");
            page.waitForCondition(() -> focused(officer).equals("TEXTAREA"));
            page.waitForTimeout(500);
            assertThat(focused(officer))
                    .as("still there once the dialog stands")
                    .isEqualTo("TEXTAREA");
            page.keyboard().type("已约下周面谈");
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            officer.sees("已约下周面谈");
        }
    }

    @Test
    void the_page_speaks_of_its_connection_in_the_persons_language() {
        try (var officer = chromium.open("officer.gusu", "zh-CN", WIDE)) {
            var indicator = officer.go("queue").page().locator("vaadin-connection-indicator");
            officer.page()
                    .waitForCondition(() -> indicator.textContent().strip().equals("已连接"));
        }
    }

    private static String focused(StaffWindow window) {
        return (String) window.page().evaluate("document.activeElement.tagName");
    }
}
