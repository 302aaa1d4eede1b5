package org.fengqiao.infra.rest;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.infra.records.RecordTable;
import org.fengqiao.infra.records.Records;
import org.fengqiao.projections.words.KeyId;
import org.fengqiao.projections.words.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * First answers to requests with an idempotency key (首次应答), durable and sealed: an answer may hold a query code, and the
 * digest of a request is a digest of words about people.
 */
@Component
class FirstAnswers {
    /** Longer than any request takes: whoever began before that was killed, and doing it again gives the same result. */
    private static final Duration ABANDONED = Duration.ofMinutes(2);

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long PAUSE_MS = 20;
    private static final KeyId KEY = new KeyId("idempotency");

    private final Records records;
    private final Vault vault;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    FirstAnswers(Records records, Vault vault, Clock clock) {
        this.records = records;
        this.vault = vault;
        this.clock = clock;
    }

    /** What was answered. */
    record Answer(
            int status, @Nullable String location, @Nullable String contentType, String body) {
        static Answer of(ContentCachingResponseWrapper response) {
            return new Answer(
                    response.getStatus(),
                    response.getHeader(HttpHeaders.LOCATION),
                    response.getContentType(),
                    new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
        }

        @Override
        public String toString() {
            return "Answer[" + status + "]";
        }
    }

    /** What is kept; without an answer while it is being worked on. */
    private record Kept(Instant at, Sealed content) {}

    private record Content(String digest, @Nullable Answer answer) {}

    /**
     * Begins a request, unless it was answered before.
     *
     * @throws Refused {@code idempotency.other-request}, {@code idempotency.in-progress}
     */
    Optional<Answer> begin(String record, String digest) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        var mine = write(new Content(digest, null));
        while (!records.insert(RecordTable.IDEMPOTENCY, record, mine)) {
            var text = records.find(RecordTable.IDEMPOTENCY, record);
            if (text.isEmpty()) {
                continue;
            }
            var kept = json.readValue(text.get(), Kept.class);
            var content = content(kept);
            if (!content.digest().equals(digest)) {
                throw Refused.invalid("idempotency.other-request");
            }
            if (content.answer() != null) {
                return Optional.of(content.answer());
            }
            if (abandoned(kept) && records.replace(RecordTable.IDEMPOTENCY, record, text.get(), mine)) {
                return Optional.empty();
            }
            waitForTheFirst(until);
        }
        return Optional.empty();
    }

    void keep(String record, String digest, Answer answer) {
        records.put(RecordTable.IDEMPOTENCY, record, write(new Content(digest, answer)));
    }

    void forget(String record) {
        records.delete(RecordTable.IDEMPOTENCY, record);
    }

    private boolean abandoned(Kept kept) {
        return kept.at().plus(ABANDONED).isBefore(clock.instant());
    }

    private static void waitForTheFirst(long until) {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refused.conflict("idempotency.in-progress");
        }
        if (System.nanoTime() > until) {
            throw Refused.conflict("idempotency.in-progress");
        }
    }

    private String write(Content content) {
        return json.writeValueAsString(new Kept(clock.instant(), vault.seal(KEY, json.writeValueAsString(content))));
    }

    private Content content(Kept kept) {
        return vault.open(kept.content())
                .map(text -> json.readValue(text, Content.class))
                .orElseThrow(() -> Refused.conflict("words.keys-withheld"));
    }
}
