package org.fengqiao.infra.counter;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.fengqiao.infra.browser.Axe;

/** A window at the counter; axe looks through the pages as they are shown. */
record CounterWindow(Page page, String base) implements AutoCloseable {
    private static final Path SCREENS = Path.of("..", "docs", "screens");

    static CounterWindow open(Browser browser, String base, int width) {
        var context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 900).setLocale("zh-CN"));
        return new CounterWindow(context.newPage(), base);
    }

    CounterWindow go(String path) {
        page.navigate(base + path);
        return this;
    }

    CounterWindow fill(String field, String words) {
        page.locator("#" + field).fill(words);
        return this;
    }

    CounterWindow press(String button) {
        page.locator("main")
                .getByText(button, new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        return this;
    }

    CounterWindow sees(String words) {
        assertThat(page.locator("main").innerText()).contains(words);
        return this;
    }

    /** No violation, and nothing wider than the window. */
    CounterWindow isAccessible() {
        var found = Axe.on(page).analyze().getViolations();
        assertThat(found)
                .as(page.url())
                .extracting(
                        rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("fits the window: " + page.url())
                .isEqualTo(true);
        return this;
    }

    CounterWindow keep(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENS.resolve("counter-" + name + ".png"))
                .setFullPage(true));
        return this;
    }

    /** How many sheets of A4 the page makes. */
    int sheets() {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        var paper = new String(
                page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true)),
                StandardCharsets.ISO_8859_1);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        return paper.split("/Type /Page\\b", -1).length - 1;
    }

    @Override
    public void close() {
        page.context().close();
    }
}
