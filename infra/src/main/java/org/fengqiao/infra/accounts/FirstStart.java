package org.fengqiao.infra.accounts;

import java.util.Locale;
import org.fengqiao.infra.Settings;
import org.fengqiao.ui.words.Words;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opens the first administrator when the platform serves for the first time, and shows the password once (首次启动). */
@Component
class FirstStart {
    private final FirstAdministrator first;
    private final Settings settings;
    private final Words words;

    FirstStart(FirstAdministrator first, Settings settings, Words words) {
        this.first = first;
        this.settings = settings;
        this.words = words;
    }

    private static boolean isClosed(WebServerApplicationContext web) {
        return web.getWebServer() == null || web.getWebServer().getPort() < 0;
    }

    /** A demonstration opens accounts of its own; a single command opens none. */
    @EventListener
    void onReady(ApplicationReadyEvent event) {
        if (settings.demo()
                || !(event.getApplicationContext() instanceof WebServerApplicationContext web)
                || isClosed(web)) {
            return;
        }
        var say = words.in(Locale.getDefault());
        first.open(say.say("first.unit"))
                .ifPresent(password ->
                        System.out.println(say.say("first.administrator", FirstAdministrator.USER_NAME, password)));
    }
}
