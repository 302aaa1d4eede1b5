package org.fengqiao.infra.problems;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.fengqiao.ui.words.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** What a person at the counter sees where the container answers for us (窗口的容器错误): in both languages, for it knows none. */
@Component
class CounterRefusal {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>%1$s · %3$s</title>
              <link rel="stylesheet" href="/assets/tokens.css">
              <link rel="stylesheet" href="/assets/counter.css">
            </head>
            <body>
            <main class="width">
              <h1>%1$s</h1>
              <p class="lead">%2$s</p>
              <p><a class="button" href="/counter">%4$s</a></p>
              <div lang="en">
                <h2>%5$s</h2>
                <p>%6$s</p>
                <p><a href="/counter?lang=en">%7$s</a></p>
              </div>
            </main>
            </body>
            </html>
            """;

    private final Words words;

    CounterRefusal(Words words) {
        this.words = words;
    }

    /** @param what as in {@code counter.trouble.<what>} */
    void write(String what, HttpServletResponse response) throws IOException {
        var zh = words.in(Words.CHINESE);
        var en = words.in(Words.ENGLISH);
        var key = "counter.trouble." + what;
        var page = PAGE.formatted(
                zh.say(key),
                zh.say(key + ".text"),
                zh.say("counter.name"),
                zh.say("counter.trouble.start"),
                en.say(key),
                en.say(key + ".text"),
                en.say("counter.trouble.start"));
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
    }
}
