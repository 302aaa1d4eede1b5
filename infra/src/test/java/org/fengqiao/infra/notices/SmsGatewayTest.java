package org.fengqiao.infra.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import org.fengqiao.domain.petition.Means;
import org.fengqiao.infra.notices.Gateway.Letter;
import org.fengqiao.infra.notices.Gateway.NotSent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Short messages through a real HTTP server that answers late, twice and wrongly. */
class SmsGatewayTest {
    private static final Letter LETTER = new Letter(Means.SMS, "13800000000", "进度", "您的信访事项已经登记。");

    private interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private final List<String> bodies = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final List<String> tokens = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private HttpServer server;
    private volatile Answer answer = this::takes;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/send", exchange -> {
            synchronized (bodies) {
                bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
                tokens.add(exchange.getRequestHeaders().getFirst("Authorization"));
            }
            answer.to(exchange);
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    /** As a decent gateway does: the same key is taken once. */
    private void takes(HttpExchange exchange) throws IOException {
        var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        say(exchange, taken.add(key) ? 202 : 409, "{\"id\": \"%s\"}".formatted(key));
    }

    private static void say(HttpExchange exchange, int status, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private SmsGateway gateway(String token, Duration patience) {
        var url = "http://127.0.0.1:" + server.getAddress().getPort() + "/send";
        return new SmsGateway(new GatewaySettings.Sms(url, token), patience);
    }

    private NotSent failure() {
        return catchThrowableOfType(
                NotSent.class, () -> gateway("", Duration.ofSeconds(5)).send("e1/ACCEPTED", LETTER));
    }

    @Test
    void a_message_goes_out_with_its_key_and_the_token() throws NotSent {
        gateway("secret", Duration.ofSeconds(5)).send("e1/ACCEPTED", LETTER);

        assertThat(bodies).containsExactly("{\"id\":\"e1/ACCEPTED\",\"to\":\"13800000000\",\"text\":\"您的信访事项已经登记。\"}");
        assertThat(keys).containsExactly("e1/ACCEPTED");
        assertThat(tokens).containsExactly("Bearer secret");
    }

    @Test
    void a_late_answer_is_no_answer_and_the_same_key_is_asked_again_and_taken_once() throws NotSent {
        answer = exchange -> {
            var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
            taken.add(key);
            sleep(Duration.ofSeconds(2));
            say(exchange, 202, "{\"id\": \"%s\"}".formatted(key));
        };
        var late = catchThrowableOfType(
                NotSent.class, () -> gateway("", Duration.ofMillis(300)).send("e1/ACCEPTED", LETTER));
        assertThat(late.code()).isEqualTo("late");
        assertThat(late.forGood()).isFalse();

        answer = this::takes;
        gateway("", Duration.ofSeconds(5)).send("e1/ACCEPTED", LETTER);

        assertThat(keys).containsExactly("e1/ACCEPTED", "e1/ACCEPTED");
        assertThat(taken).as("one message, however often it was asked").hasSize(1);
    }

    @Test
    void an_answer_that_begins_and_does_not_end_is_late_too() {
        answer = exchange -> {
            exchange.sendResponseHeaders(202, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            sleep(Duration.ofSeconds(4));
            exchange.close();
        };
        var begun = System.nanoTime();
        var late = catchThrowableOfType(
                NotSent.class, () -> gateway("", Duration.ofMillis(300)).send("e1/ACCEPTED", LETTER));

        assertThat(late.code()).isEqualTo("late");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void an_answer_without_measure_is_not_read_to_its_end() {
        answer = exchange -> {
            exchange.sendResponseHeaders(202, 0);
            try (var out = exchange.getResponseBody()) {
                out.write("{\"id\": \"e1/ACCEPTED\", \"text\": \"".getBytes(StandardCharsets.UTF_8));
                out.write(new byte[1024 * 1024]);
                out.write("\"}".getBytes(StandardCharsets.UTF_8));
            }
        };

        assertThat(failure().code()).isEqualTo("unreachable");
    }

    @Test
    void what_is_sent_twice_is_taken_once() throws NotSent {
        var gateway = gateway("", Duration.ofSeconds(5));
        gateway.send("e1/ACCEPTED", LETTER);
        gateway.send("e1/ACCEPTED", LETTER);

        assertThat(taken).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "OK", "<html>sign in to the network</html>", "{}", "{\"id\": \"another\"}", "[1]"})
    void an_answer_that_does_not_name_the_message_is_none(String body) {
        answer = exchange -> say(exchange, 200, body);

        assertThat(failure().code()).isEqualTo("unreadable");
        assertThat(failure().forGood()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "302, answered-302, false",
        "400, refused-400, true",
        "401, refused-401, false",
        "404, refused-404, false",
        "422, refused-422, true",
        "408, answered-408, false",
        "429, answered-429, false",
        "500, answered-500, false",
        "503, answered-503, false"
    })
    void a_wrong_answer_says_whether_another_try_is_worth_it(int status, String code, boolean forGood) {
        answer = exchange -> say(exchange, status, "{\"id\": \"e1/ACCEPTED\"}");

        var failure = failure();
        assertThat(failure.code()).isEqualTo(code);
        assertThat(failure.forGood()).isEqualTo(forGood);
    }

    @Test
    void an_answer_that_breaks_off_and_a_server_that_is_gone_are_tried_again() {
        answer = HttpExchange::close;
        assertThat(failure().code()).isEqualTo("unreachable");

        server.stop(0);
        assertThat(failure().code()).isEqualTo("unreachable");
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
