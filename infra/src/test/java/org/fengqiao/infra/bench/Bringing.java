package org.fengqiao.infra.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import org.fengqiao.infra.office.Town;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Imports letters over REST: the 4,326 real ones where they lie beside the project, else invented ones as many. */
final class Bringing {
    static final double LIMIT = 60;

    private static final int AS_MANY = 4_326;
    private static final Path REAL = Path.of("../shared/data/petitions/petitions-2019.xlsx");
    private static final Path INVENTED = Path.of("docs/samples/letters-sample.csv");
    private static final String BOUNDARY = "bench-7f3a";

    private final Product product;
    private final int letters;
    private final boolean real;
    private final JsonMapper json = JsonMapper.builder().build();

    Bringing(Product product, Scale scale) {
        this.product = product;
        this.real = scale == Scale.FULL && Files.exists(REAL);
        this.letters = scale == Scale.FULL ? AS_MANY : scale.appends();
    }

    /** From the first byte sent until every letter is in the queue. */
    Finding run() throws Exception {
        var file = real ? Files.readAllBytes(REAL) : invented();
        var since = System.nanoTime();
        var sent = send(HttpRequest.newBuilder(product.address("/api/v1/imports/petitions?centre=" + Town.DISTRICT))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(form(file))));
        expect(202, sent);
        var place =
                URI.create(sent.headers().firstValue("Location").orElseThrow()).getPath();
        var state = progress(place);
        while (state.get("state").asString().equalsIgnoreCase("running") || !ready()) {
            Thread.sleep(50);
            state = progress(place);
        }
        var seconds = (System.nanoTime() - since) / 1e9;
        var imported = state.get("imported").asInt();
        var rejected = state.get("rejected").asInt();
        if (imported + rejected != letters || real && rejected > 0) {
            throw new IllegalStateException("imported " + imported + " of " + letters + ": " + state.get("state"));
        }
        return Finding.of(
                String.format(
                        Locale.ROOT, "import: %,d %s letters into the queue", letters, real ? "real" : "invented"),
                String.format(Locale.ROOT, "%.0f letters/s", letters / seconds),
                " s",
                seconds,
                LIMIT);
    }

    private JsonNode progress(String place) throws Exception {
        var answer = send(HttpRequest.newBuilder(product.address(place)).GET());
        expect(200, answer);
        return json.readTree(answer.body());
    }

    private boolean ready() throws Exception {
        return send(HttpRequest.newBuilder(product.address("/actuator/health/readiness"))
                                .GET())
                        .statusCode()
                == 200;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        var who = "director.gusu:" + Product.PASSWORD;
        var basic = Base64.getEncoder().encodeToString(who.getBytes(StandardCharsets.UTF_8));
        return product.http()
                .send(request.header("Authorization", "Basic " + basic).build(), BodyHandlers.ofString());
    }

    private static void expect(int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }

    private byte[] form(byte[] file) throws IOException {
        var form = new ByteArrayOutputStream();
        var name = real ? "letters.xlsx" : "letters.csv";
        form.write(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.write(file);
        form.write(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return form.toByteArray();
    }

    /** The shipped sample again and again, each time under other numbers; it has a few rows that are to be rejected. */
    private byte[] invented() throws IOException {
        var lines = Files.readAllLines(INVENTED);
        var file = new StringBuilder(lines.getFirst()).append('\n');
        for (var i = 0; i < letters; i++) {
            var line = lines.get(1 + i % (lines.size() - 1));
            file.append(5_000_000 + i).append(line.substring(line.indexOf(','))).append('\n');
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }
}
