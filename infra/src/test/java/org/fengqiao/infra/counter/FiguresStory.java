package org.fengqiao.infra.counter;

import static org.assertj.core.api.Assertions.assertThat;

import org.fengqiao.infra.browser.Chromium;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody looks up how a centre does, found by its name: on a phone and on a wide window, in both languages. */
class FiguresStory {
    private static final String BASE = System.getProperty("base.url", "");
    private static final int NARROW = 390;
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
    void a_centre_is_found_by_its_name_and_tells_how_many_how_fast_and_how_satisfied() {
        try (var small = chromium.closed("zh-CN", NARROW);
                var large = chromium.closed("zh-CN", WIDE)) {
            var phone = new CounterWindow(small.page(), BASE);
            phone.go("/counter").isAccessible().press("查看公开数据").sees("姑苏区").isAccessible();
            phone.keep("figures-find-zh-narrow").fill("q", "双塔街道").press("查找").isAccessible();
            phone.page().locator("main li a").first().click();
            phone.sees("双塔街道的公开数据").sees("少于 5 件").isAccessible().keep("figures-zh-narrow");

            var wide = new CounterWindow(large.page(), BASE);
            wide.go("/counter/figures/320508000000").sees("按领域").isAccessible().keep("figures-zh-wide");
            wide.page().locator("table.public a").first().click();
            assertThat(wide.page().url()).contains("year=");
            wide.go("/counter/figures/320508000000?lang=en").sees("By year").isAccessible();
            wide.keep("figures-en-wide");
        }
    }
}
