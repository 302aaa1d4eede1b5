package org.fengqiao.infra.notices;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.fengqiao.domain.petition.Means;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Short messages through an HTTP gateway (短信通道): {@code POST {"id", "to", "text"}} with an {@code Idempotency-Key}.
 *
 * <p>A message counts as taken only where the answer is JSON that repeats its {@code id}: a page of a proxy that says 200
 * to everything is no answer. What comes too late is asked again under the same key.
 */
final class SmsGateway implements Gateway {
    private static final int CONFLICT = 409;
    private static final int SERVER = 500;
    private static final int CLIENT = 400;

    /** An answer repeats an identifier and says little else. */
    private static final long MOST_BYTES = 64 * 1024;

    /** What may be otherwise a moment later: time-out, conflict, too early, too many. */
    private static final Set<Integer> PASSING = Set.of(408, 425, 429);

    /** What is wrong with how the platform asks, and with no message: a token that ran out, an address that moved. */
    private static final Set<Integer> SET_UP = Set.of(401, 403, 404, 405, 407);

    private final GatewaySettings.Sms settings;
    private final Duration patience;
    private final HttpClient client;
    private final JsonMapper json = JsonMapper.builder().build();

    private record Asked(String id, String to, String text) {}

    SmsGateway(GatewaySettings.Sms settings, Duration patience) {
        this.settings = settings;
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public Means means() {
        return Means.SMS;
    }

    @Override
    public void send(String id, Letter letter) throws NotSent {
        check(id, answer(request(id, letter)));
    }

    /** Patience is for the whole answer: the client's own ends where a body begins. */
    private HttpResponse<String> answer(HttpRequest request) throws NotSent {
        var asked = client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofString(UTF_8), MOST_BYTES));
        try {
            return asked.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw NotSent.gatewayDown("late");
        } catch (ExecutionException e) {
            throw NotSent.gatewayDown(e.getCause() instanceof HttpTimeoutException ? "late" : "unreachable");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw NotSent.forNow("interrupted");
        } finally {
            asked.cancel(true);
        }
    }

    private HttpRequest request(String id, Letter letter) {
        var body = json.writeValueAsString(new Asked(id, letter.address(), letter.text()));
        var request = HttpRequest.newBuilder(settings.uri())
                .timeout(patience)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", id)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return settings.token().isBlank()
                ? request.build()
                : request.header("Authorization", "Bearer " + settings.token()).build();
    }

    private void check(String id, HttpResponse<String> answer) throws NotSent {
        int status = answer.statusCode();
        if (status == CONFLICT) {
            return; // it has this one already
        }
        if (SET_UP.contains(status)) {
            throw NotSent.gatewayDown("refused-" + status);
        }
        if (status >= CLIENT && status < SERVER && !PASSING.contains(status)) {
            throw NotSent.forGood("refused-" + status);
        }
        if (status / 100 != 2) {
            throw NotSent.gatewayDown("answered-" + status);
        }
        if (!repeats(id, answer.body())) {
            throw NotSent.gatewayDown("unreadable");
        }
    }

    private boolean repeats(String id, String body) {
        try {
            return id.equals(json.readTree(body).path("id").asString(""));
        } catch (JacksonException e) {
            return false;
        }
    }
}
