package org.fengqiao.infra.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * axe for the one page that is open: only what it complains about is written down, and in the page itself, since nothing
 * here has frames of others. Writing down all that is well took longer than looking.
 */
public final class Axe {
    private Axe() {}

    public static AxeBuilder on(Page page) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).setLegacyMode(true);
    }
}
