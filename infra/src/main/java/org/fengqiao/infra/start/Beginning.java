package org.fengqiao.infra.start;

import org.fengqiao.infra.Settings;
import org.fengqiao.infra.cli.Console;
import org.fengqiao.infra.demo.Demo;
import org.fengqiao.infra.engine.CaughtUp;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Prepares an installation at its first start, before anybody can knock (首次启动): the categories, and the invented
 * cases of a demonstration where they are asked for. Broken off, it goes on at the next start.
 */
@Component
@ConditionalOnProperty("fengqiao.first-start")
class Beginning implements SmartLifecycle {
    /** After the event processors, before the web server. */
    private static final int PHASE = DEFAULT_PHASE - 2560;

    private final Settings settings;
    private final ShippedCategories categories;
    private final ShippedTemplates templates;
    private final ShippedReasons reasons;
    private final Demo demo;
    private final CaughtUp caughtUp;
    private final Console console;
    private boolean done;

    Beginning(
            Settings settings,
            ShippedCategories categories,
            ShippedTemplates templates,
            ShippedReasons reasons,
            Demo demo,
            CaughtUp caughtUp,
            Console console) {
        this.settings = settings;
        this.categories = categories;
        this.templates = templates;
        this.reasons = reasons;
        this.demo = demo;
        this.caughtUp = caughtUp;
        this.console = console;
    }

    @Override
    public void start() {
        var asked = settings.demo() && !demo.done();
        if (!categories.loaded() || asked) {
            caughtUp.await();
        }
        if (demo.brokenOff() || asked && demo.isEmpty()) {
            demo.live(this::load);
        } else if (asked) {
            console.say("demo.not-empty");
        }
        if (!categories.loaded()) {
            categories.load();
        }
        templates.load();
        reasons.load();
        done = true;
    }

    /** What is shipped, on the first day of the demonstration: nothing in it was recorded later than what follows. */
    private void load() {
        categories.load();
        templates.load();
        reasons.load();
    }

    @Override
    public void stop() {
        done = false;
    }

    @Override
    public boolean isRunning() {
        return done;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
