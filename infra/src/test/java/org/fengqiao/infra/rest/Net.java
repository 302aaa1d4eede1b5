package org.fengqiao.infra.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another system, as it talks to the platform over a real socket. */
record Net(String base, @Nullable String header, @Nullable String value) {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What came back. */
    record Answer(int status, String text, HttpResponse<String> raw) {
        JsonNode json() {
            return JSON.readTree(text);
        }

        String at(String field) {
            return json().path(field).asString("");
        }

        String header(String name) {
            return raw.headers().firstValue(name).orElse("");
        }
    }

    /** A file of a form. */
    record Part(String name, String fileName, byte[] content) {}

    Net as(String userName, String password) {
        var both = Base64.getEncoder().encodeToString((userName + ":" + password).getBytes(UTF_8));
        return new Net(base, "Authorization", "Basic " + both);
    }

    Net withKey(String key) {
        return new Net(base, "X-API-Key", key);
    }

    Answer get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** What came back as it is, for files. */
    HttpResponse<byte[]> file(String path) {
        try {
            return HTTP.send(request(path).GET().build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Answer post(String path, String json, String... headers) {
        return raw("POST", path, json.getBytes(UTF_8), withType("application/json", headers));
    }

    Answer raw(String method, String path, byte[] body, String... headers) {
        return send(request(path, headers).method(method, BodyPublishers.ofByteArray(body)));
    }

    Answer form(String path, List<String> fields, List<Part> files, String... headers) {
        var boundary = UUID.randomUUID().toString();
        var body = new ByteArrayOutputStream();
        for (var i = 0; i < fields.size(); i += 2) {
            body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + fields.get(i)
                            + "\"\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n" + fields.get(i + 1) + "\r\n")
                    .getBytes(UTF_8));
        }
        for (var file : files) {
            body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + file.name()
                            + "\"; filename=\"" + file.fileName()
                            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(UTF_8));
            body.writeBytes(file.content());
            body.writeBytes("\r\n".getBytes(UTF_8));
        }
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(UTF_8));
        return raw("POST", path, body.toByteArray(), withType("multipart/form-data; boundary=" + boundary, headers));
    }

    private static String[] withType(String type, String... headers) {
        var all = new ArrayList<>(List.of("Content-Type", type));
        all.addAll(Arrays.asList(headers));
        return all.toArray(String[]::new);
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var root = path.startsWith("/v3/") || path.startsWith("/actuator/") ? "" : "/api/v1";
        var request = HttpRequest.newBuilder(URI.create(base + root + path)).timeout(Duration.ofSeconds(60));
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (header != null && value != null) {
            request.header(header, value);
        }
        return request;
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            var raw = HTTP.send(request.build(), BodyHandlers.ofString(UTF_8));
            return new Answer(raw.statusCode(), raw.body(), raw);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
