package org.fengqiao.infra.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** The browser of a story; skips the story where there is no product or no browser. */
public final class Chromium implements AutoCloseable {
    private static final Path DEBIANS = Path.of("/usr/bin/chromium");

    private final String base;
    private final String password;
    private final Playwright playwright;
    private final Browser browser;

    public Chromium() {
        base = System.getProperty("base.url", "");
        password = System.getProperty("demo.password", "");
        Assumptions.assumeFalse(base.isEmpty(), "no running product: base.url is not set");
        Assumptions.assumeTrue(Files.isExecutable(DEBIANS), "no Chromium at " + DEBIANS);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(DEBIANS)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--no-first-run",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** A window of a demo account. */
    public StaffWindow open(String userName, String language, int width) {
        return closed(language, width).signIn(userName, password);
    }

    /** A window in which nobody is signed in yet. */
    public StaffWindow closed(String language, int width) {
        return new StaffWindow(browser, base, language, width, ColorScheme.LIGHT);
    }

    /** A window of a demo account whose machine is set to dark colours. */
    public StaffWindow openDark(String userName, String language, int width) {
        return new StaffWindow(browser, base, language, width, ColorScheme.DARK).signIn(userName, password);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
