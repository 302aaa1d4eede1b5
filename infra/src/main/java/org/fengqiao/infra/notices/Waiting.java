package org.fengqiao.infra.notices;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.petition.Means;
import org.fengqiao.infra.records.RecordTable;
import org.fengqiao.infra.records.Records;
import org.fengqiao.infra.records.Records.Entry;
import org.fengqiao.projections.notices.MessageKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The outbox in the durable records (发件箱): what waits to leave, and what could not. Beside each message stands a mark that
 * stays when the message is gone, so that the same one is never put in again ({@link ToldMarks}).
 */
@Component
class Waiting {
    private static final int AT_ONCE = 200;
    private static final int MOST_COUNTED = 10_000;

    /**
     * A message, without address and words.
     *
     * @param about the case; of a digest the account
     * @param tries how often it was tried
     * @param next not to be tried before
     * @param failure of the last try, as a code; empty before the first
     */
    record Message(
            String id,
            MessageKind kind,
            Means means,
            String about,
            Instant since,
            int tries,
            Instant next,
            String failure) {
        Message tried(Instant again) {
            return new Message(id, kind, means, about, since, tries + 1, again, failure);
        }

        Message failed(String code, Instant again) {
            return new Message(id, kind, means, about, since, tries, again, code);
        }

        Message anew(Instant now) {
            return new Message(id, kind, means, about, since, 0, now, failure);
        }
    }

    private final Records records;
    private final Gateways gateways;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    Waiting(Records records, Gateways gateways, Clock clock, MeterRegistry meters) {
        this.records = records;
        this.gateways = gateways;
        this.clock = clock;
        gauge(meters, "fengqiao.outbox.waiting", RecordTable.OUTBOX);
        gauge(meters, "fengqiao.outbox.dead", RecordTable.DEAD_LETTERS);
    }

    private void gauge(MeterRegistry meters, String name, RecordTable table) {
        Gauge.builder(name, () -> records.after(table, "", MOST_COUNTED).size()).register(meters);
    }

    /** Puts a message in, unless it was ever put in before, or nothing leaves by that means here. */
    void add(String id, MessageKind kind, Means means, String about) {
        if (gateways.of(means).isPresent()) {
            var now = clock.instant();
            var message = new Message(id, kind, means, about, now, 0, now, "");
            records.insertAll(List.of(ToldMarks.of(id, now), new Entry(RecordTable.OUTBOX, id, write(message))));
        }
    }

    boolean wasAdded(String id) {
        return records.find(RecordTable.TOLD, id).isPresent();
    }

    /** What is to be tried now. */
    List<Message> due() {
        var now = clock.instant();
        var due = new ArrayList<Message>();
        var page = records.after(RecordTable.OUTBOX, "", AT_ONCE);
        while (!page.isEmpty()) {
            page.stream()
                    .map(this::read)
                    .filter(message -> !message.next().isAfter(now))
                    .forEach(due::add);
            page = records.after(RecordTable.OUTBOX, page.getLast().key(), AT_ONCE);
        }
        return due;
    }

    /** The message with this try counted, if no other node was faster; it comes again by itself when this one dies. */
    Optional<Message> claim(Message message, Instant again) {
        var claimed = message.tried(again);
        return records.replace(RecordTable.OUTBOX, message.id(), write(message), write(claimed))
                ? Optional.of(claimed)
                : Optional.empty();
    }

    void done(Message message) {
        records.delete(RecordTable.OUTBOX, message.id());
    }

    void later(Message message, String failure, Instant again) {
        records.replace(RecordTable.OUTBOX, message.id(), write(message), write(message.failed(failure, again)));
    }

    /** Broken off between the two, it is tried once more, and ends here again. */
    void giveUp(Message message, String failure) {
        records.put(RecordTable.DEAD_LETTERS, message.id(), write(message.failed(failure, message.next())));
        records.delete(RecordTable.OUTBOX, message.id());
    }

    List<Message> dead(@Nullable String after, int limit) {
        return records.after(RecordTable.DEAD_LETTERS, after == null ? "" : after, limit).stream()
                .map(this::read)
                .toList();
    }

    Optional<Message> dead(String id) {
        return id.isEmpty()
                ? Optional.empty()
                : records.find(RecordTable.DEAD_LETTERS, id).map(text -> json.readValue(text, Message.class));
    }

    void again(Message message) {
        records.insert(RecordTable.OUTBOX, message.id(), write(message.anew(clock.instant())));
        records.delete(RecordTable.DEAD_LETTERS, message.id());
    }

    void discard(Message message) {
        records.delete(RecordTable.DEAD_LETTERS, message.id());
    }

    private Message read(Entry entry) {
        return json.readValue(entry.json(), Message.class);
    }

    private String write(Message message) {
        return json.writeValueAsString(message);
    }
}
