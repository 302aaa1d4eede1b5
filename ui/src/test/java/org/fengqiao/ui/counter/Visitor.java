package org.fengqiao.ui.counter;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** Somebody at the counter: keeps cookies and the hidden fields of the page that is open, as a browser does. */
final class Visitor {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([a-z]+)\" value=\"([^\"]*)\"");

    final String address;
    final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private final MockMvc web;
    String page = "";
    MockHttpServletResponse answer = new MockHttpServletResponse();

    Visitor(MockMvc web, String address) {
        this.web = web;
        this.address = address;
    }

    String open(String path) {
        return ask(get(path));
    }

    /** Sends the hidden fields of the open page and these: name, value, name, value … */
    String send(String path, String... fields) {
        return ask(filled(post(path), fields));
    }

    String send(String path, MockMultipartFile file, String... fields) {
        return ask(filled(multipart(path).file(file), fields));
    }

    String ask(AbstractMockHttpServletRequestBuilder<?> request) {
        request.with(made -> {
            made.setRemoteAddr(address);
            return made;
        });
        if (!cookies.isEmpty()) {
            request.cookie(cookies.values().toArray(new Cookie[0]));
        }
        try {
            var result = web.perform(request).andReturn();
            answer = result.getResponse();
            for (var cookie : answer.getCookies()) {
                cookies.put(cookie.getName(), cookie);
            }
            if (result.getRequest().getSession(false) != null) {
                throw new AssertionError("a session was made");
            }
            page = answer.getContentAsString(StandardCharsets.UTF_8);
            return page;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    String hidden(String name) {
        return HIDDEN.matcher(page)
                .results()
                .filter(found -> found.group(1).equals(name))
                .map(found -> found.group(2))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no hidden field " + name + " in " + page));
    }

    private <B extends AbstractMockHttpServletRequestBuilder<?>> B filled(B request, String... fields) {
        HIDDEN.matcher(page).results().forEach(found -> request.param(found.group(1), found.group(2)));
        for (var i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request;
    }

    /** Answers every page up to the last. */
    Visitor filledIn() {
        open("/counter/lodge");
        send("/counter/lodge", "title", "楼上装修漏水", "text", "三个月没有解决。\r\n找过物业。", "go", "next");
        send("/counter/lodge", "place", "定慧寺巷 88 号", "search", "定慧寺", "centre", "320508023021", "go", "next");
        send("/counter/lodge", "request", "修好", "go", "next");
        send("/counter/lodge", "name", "张秀英", "phone", "0512-65000000", "address", "", "go", "next");
        return this;
    }
}
