package org.fengqiao.infra.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * The browser of a story; skips the story where there is no product or no browser. All stories share one, and windows of
 * the same person, language and colours share what a browser keeps: its cache, and that somebody is signed in. Making
 * that anew for every window had become most of what the stories took.
 */
public final class Chromium implements AutoCloseable {
    private static final Path DEBIANS = Path.of("/usr/bin/chromium");
    private static final Map<Visitor, BrowserContext> SIGNED_IN = new HashMap<>();
    private static @Nullable Browser shared;

    private final String base;
    private final String password;
    private final Browser browser;

    private record Visitor(String userName, String language, ColorScheme scheme) {}

    public Chromium() {
        base = System.getProperty("base.url", "");
        password = System.getProperty("demo.password", "");
        Assumptions.assumeFalse(base.isEmpty(), "no running product: base.url is not set");
        Assumptions.assumeTrue(Files.isExecutable(DEBIANS), "no Chromium at " + DEBIANS);
        browser = shared();
    }

    /** Ends with the process. */
    private static Browser shared() {
        if (shared == null) {
            shared = Playwright.create(
                            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
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
        return shared;
    }

    /** A window of a demo account. */
    public StaffWindow open(String userName, String language, int width) {
        return open(new Visitor(userName, language, ColorScheme.LIGHT), width);
    }

    /** A window in which nobody is signed in yet, and nothing is kept. */
    public StaffWindow closed(String language, int width) {
        return StaffWindow.alone(context(language, ColorScheme.LIGHT), base, width);
    }

    /** A window of a demo account whose machine is set to dark colours. */
    public StaffWindow openDark(String userName, String language, int width) {
        return open(new Visitor(userName, language, ColorScheme.DARK), width);
    }

    private StaffWindow open(Visitor visitor, int width) {
        var context = SIGNED_IN.computeIfAbsent(visitor, _ -> context(visitor.language(), visitor.scheme()));
        return StaffWindow.among(context, base, width).enter(visitor.userName(), password);
    }

    private BrowserContext context(String language, ColorScheme scheme) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale(language));
        context.setDefaultTimeout(20_000);
        context.addCookies(List.of(new Cookie("lang", language).setUrl(base)));
        return context;
    }

    @Override
    public void close() {
        // shared by all stories
    }
}
