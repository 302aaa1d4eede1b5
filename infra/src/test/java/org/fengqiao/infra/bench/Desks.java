package org.fengqiao.infra.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Opens desks in a real browser, each in a session of its own, and weighs what the product keeps for each. */
final class Desks {
    static final double LIMIT_KB = 2_000;

    private static final int WARMING = 3;
    private static final List<String> OFFICERS =
            List.of("officer.gusu", "director.gusu", "officer.shuangta", "officer.kunshan");

    private final Product product;
    private final Browser browser;

    private Desks(Product product, Browser browser) {
        this.product = product;
        this.browser = browser;
    }

    /** Empty where there is no browser. */
    static Optional<Finding> run(Product product, Scale scale) throws Exception {
        var chromium = chromium();
        if (chromium.isEmpty()) {
            System.out.println("no Chromium found (CHROMIUM, the path): memory of a desk is not weighed");
            return Optional.empty();
        }
        try (var playwright =
                        Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                var browser = playwright
                        .chromium()
                        .launch(new LaunchOptions()
                                .setExecutablePath(chromium.get())
                                .setArgs(List.of(
                                        "--no-sandbox",
                                        "--disable-gpu",
                                        "--disable-background-networking",
                                        "--no-first-run",
                                        "--disable-component-update",
                                        "--disable-sync")))) {
            return Optional.of(new Desks(product, browser).weigh(scale.desks()));
        }
    }

    private static Optional<Path> chromium() {
        var onPath = Stream.of(
                        Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)));
        return Stream.concat(
                        Stream.ofNullable(System.getenv("CHROMIUM"))
                                .filter(name -> !name.isBlank())
                                .map(Path::of),
                        onPath)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The first ones load classes and fill caches that all share. */
    private Finding weigh(int desks) throws Exception {
        open(WARMING);
        var before = product.liveBytes();
        open(desks);
        var each = (product.liveBytes() - before) / 1024.0 / desks;
        return Finding.of(
                String.format(Locale.ROOT, "heap of an open desk, %d signed in on the queue", desks),
                String.format(Locale.ROOT, "%.0f MiB before them", before / 1024.0 / 1024),
                " kB",
                each,
                LIMIT_KB);
    }

    private void open(int desks) {
        for (var i = 0; i < desks; i++) {
            var page = browser.newContext().newPage();
            page.navigate(product.address("/").toString());
            page.locator("input[name=username]").fill(OFFICERS.get(i % OFFICERS.size()));
            page.locator("input[name=password]").fill(Product.PASSWORD);
            page.locator("input[name=password]").press("Enter");
            page.locator("vaadin-grid").first().waitFor();
            page.waitForFunction("() => document.querySelectorAll('vaadin-grid-cell-content').length > 4");
        }
    }
}
