package org.fengqiao.infra.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

/** Whose word is taken for where a request came from; the tests' own client stands for the proxy. */
class TrustedProxiesTest {
    @Test
    void nobody_is_believed_unless_named() throws Exception {
        assertThat(clientSeen(List.of(), "203.0.113.9")).isEqualTo("127.0.0.1 http");
        assertThat(clientSeen(List.of("192.0.2.1"), "203.0.113.9")).isEqualTo("127.0.0.1 http");
    }

    @Test
    void a_named_proxy_is_believed_about_the_last_address_and_what_was_forged_before_it_is_not() throws Exception {
        var named = List.of("192.0.2.1", " 127.0.0.1");
        assertThat(clientSeen(named, "203.0.113.9")).isEqualTo("203.0.113.9 https");
        assertThat(clientSeen(named, "198.51.100.1, 203.0.113.9")).isEqualTo("203.0.113.9 https");
    }

    private static String clientSeen(List<String> proxies, String forwardedFor)
            throws IOException, InterruptedException {
        var factory = new TomcatServletWebServerFactory(0);
        new TrustedProxies(proxies).customize(factory);
        var server = factory.getWebServer(
                context -> context.addServlet("echo", new Echo()).addMapping("/"));
        server.start();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.getPort() + "/"))
                                    .header("X-Forwarded-For", forwardedFor)
                                    .header("X-Forwarded-Proto", "https")
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        } finally {
            server.stop();
        }
    }

    private static final class Echo extends HttpServlet {
        private static final long serialVersionUID = 1;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print(request.getRemoteAddr() + " " + request.getScheme());
        }
    }
}
