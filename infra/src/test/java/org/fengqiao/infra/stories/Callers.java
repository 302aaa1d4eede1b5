package org.fengqiao.infra.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Other systems that call the running product under a demo account's name. */
final class Callers {
    private static final JsonMapper JSON = JsonMapper.shared();

    private Callers() {}

    static JsonNode get(String who, String path) throws Exception {
        return answered(request(who, path).GET());
    }

    static JsonNode post(String who, String path, String body) throws Exception {
        return answered(posted(who, path, body));
    }

    /** The code of the refusal. */
    static String refused(String who, String path, String body) throws Exception {
        var answer = send(posted(who, path, body));
        assertThat(answer.statusCode()).as(answer.body()).isGreaterThanOrEqualTo(400);
        return JSON.readTree(answer.body()).get("code").asString();
    }

    private static JsonNode answered(HttpRequest.Builder request) throws Exception {
        var answer = send(request);
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
        return JSON.readTree(answer.body());
    }

    private static HttpRequest.Builder posted(String who, String path, String body) {
        return request(who, path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static HttpRequest.Builder request(String who, String path) {
        var credentials = who + ":" + System.getProperty("demo.password", "");
        var basic = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(System.getProperty("base.url") + "/api/v1" + path))
                .header("Authorization", "Basic " + basic);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
