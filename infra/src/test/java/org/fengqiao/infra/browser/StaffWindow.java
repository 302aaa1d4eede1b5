package org.fengqiao.infra.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;

/** A window of somebody who is signed in at the desk. */
public final class StaffWindow implements AutoCloseable {
    private final Page page;
    private final String base;
    private final Runnable closing;

    private StaffWindow(Page page, String base, int width, Runnable closing) {
        this.page = page;
        this.base = base;
        this.closing = closing;
        page.setViewportSize(width, width < 800 ? 844 : 900);
    }

    /** The only window of its context, which ends with it. */
    static StaffWindow alone(BrowserContext context, String base, int width) {
        return new StaffWindow(context.newPage(), base, width, context::close);
    }

    /** One of several windows of a context. */
    static StaffWindow among(BrowserContext context, String base, int width) {
        var page = context.newPage();
        return new StaffWindow(page, base, width, page::close);
    }

    /** Opens the desk, and signs in where nobody is signed in any more. */
    StaffWindow enter(String userName, String password) {
        page.navigate(base + "/");
        if (page.url().contains("/login")) {
            return signIn(userName, password);
        }
        page.locator("vaadin-app-layout").waitFor();
        return this;
    }

    public StaffWindow signIn(String userName, String password) {
        page.navigate(base + "/login");
        page.locator("input[name=username]").fill(userName);
        page.locator("input[name=password]").fill(password);
        page.locator("input[name=password]").press("Enter");
        page.locator("vaadin-app-layout").waitFor();
        return this;
    }

    public StaffWindow go(String path) {
        page.navigate(base + "/" + path);
        page.locator("h1").first().waitFor();
        return this;
    }

    public Page page() {
        return page;
    }

    /** Presses the button with exactly this name, the one in a dialog where there are two. */
    public StaffWindow press(String verb) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(verb).setExact(true))
                .last()
                .click();
        return this;
    }

    /** Presses the button of the open dialog, and waits until the dialog is gone. */
    public StaffWindow confirm(String verb) {
        var dialog = page.getByRole(AriaRole.DIALOG).last();
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(verb).setExact(true))
                .click();
        dialog.getByText(verb).first().waitFor(gone());
        return this;
    }

    private static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
    }

    public Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .last();
    }

    public StaffWindow fill(String label, String words) {
        field(label).fill(words);
        return this;
    }

    /** Types into a picker and takes the first that is offered. */
    public StaffWindow pick(String label, String words) {
        field(label).fill(words);
        page.locator("vaadin-combo-box-item:has-text('" + words + "')").first().click();
        return this;
    }

    public StaffWindow sees(String words) {
        page.getByText(words).first().waitFor();
        return this;
    }

    /** axe finds nothing to complain about on what is open now. */
    public StaffWindow isAccessible() {
        standsStill();
        var axe = Axe.on(page).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"));
        if (page.locator("vaadin-dialog[opened]").count() > 0) {
            // what lies half covered behind a modal dialog cannot be pressed
            axe = axe.exclude("vaadin-app-layout");
        }
        var found = axe.analyze().getViolations();
        assertThat(found)
                .as(() -> page.url())
                .extracting(rule -> rule.getId() + ": "
                        + rule.getNodes().stream()
                                .limit(3)
                                .map(node -> node.getHtml())
                                .toList())
                .isEmpty();
        return this;
    }

    /**
     * The frame of the desk measures itself after the first picture, and a page gets its title last; an answer may be on
     * its way, and what fades in or changes its colour has not the contrast yet that it will have.
     */
    private void standsStill() {
        page.evaluate("() => { window.placesBefore = null; }");
        page.waitForFunction("""
                () => {
                    const places = [...document.querySelectorAll('vaadin-app-layout > *, vaadin-app-layout a')]
                        .map(each => Object.values(each.getBoundingClientRect().toJSON()).join()).join(';');
                    const moving = document.getAnimations()
                        .some(each => each.playState === 'running' && isFinite(each.effect?.getComputedTiming().endTime));
                    const asking = Object.values(window.Vaadin?.Flow?.clients ?? {}).some(each => each.isActive?.());
                    const still = !moving && !asking && places === window.placesBefore && document.title !== '';
                    window.placesBefore = places;
                    return still;
                }""", null, new Page.WaitForFunctionOptions().setPollingInterval(150));
    }

    /** Keeps a picture where {@code -Dscreens=FOLDER} asks for pictures. */
    public StaffWindow keep(String name) {
        var folder = System.getProperty("screens");
        if (folder != null) {
            page.waitForTimeout(700);
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(folder, name + ".png")));
        }
        return this;
    }

    @Override
    public void close() {
        closing.run();
    }
}
