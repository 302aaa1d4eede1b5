package org.fengqiao.infra.notices;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.fengqiao.domain.petition.Means;
import org.fengqiao.infra.records.RecordTable;
import org.fengqiao.infra.records.Records;
import org.fengqiao.infra.records.Records.Entry;
import org.fengqiao.projections.notices.MessageKind;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The outbox in the durable records (发件箱): what waits to leave, and what could not. Beside each message stands its place in
 * the {@link SendingOrder}, and a mark that stays when the message is gone, so that the same one is never put in again
 * ({@link ToldMarks}).
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

        /** Due since it was put in, so that those that are sent again together keep their order. */
        Message anew() {
            return new Message(id, kind, means, about, since, 0, since, failure);
        }
    }

    private final Records records;
    private final SendingOrder order;
    private final Gateways gateways;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    Waiting(Records records, Gateways gateways, Clock clock, MeterRegistry meters) {
        this.records = records;
        this.order = new SendingOrder(records);
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
            records.insertAll(List.of(
                    ToldMarks.of(id, now),
                    new Entry(RecordTable.OUTBOX, id, write(message)),
                    SendingOrder.of(message)));
        }
    }

    boolean wasAdded(String id) {
        return records.find(RecordTable.TOLD, id).isPresent();
    }

    /** What is to be tried by this means now, the longest due first; some of it where that is a lot. */
    List<Message> due(Means means) {
        var now = clock.instant();
        while (true) {
            var places = order.until(means, now, AT_ONCE);
            var due = due(places, now);
            if (!due.isEmpty() || places.size() < AT_ONCE) {
                return due;
            }
        }
    }

    /** What left or is due later is taken out of the order on the way. */
    private List<Message> due(List<SendingOrder.Place> places, Instant now) {
        var texts = records.findAll(
                RecordTable.OUTBOX,
                places.stream().map(SendingOrder.Place::message).toList());
        var due = new LinkedHashMap<String, Message>();
        for (var place : places) {
            var text = texts.get(place.message());
            var message = text == null ? null : json.readValue(text, Message.class);
            if (message == null) {
                order.leave(place);
            } else if (message.next().isAfter(now)) {
                order.add(message);
                order.leave(place);
            } else {
                due.putIfAbsent(message.id(), message);
            }
        }
        return List.copyOf(due.values());
    }

    /** Finds a place for every message that has none: those of before there was an order, and what broke off. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.DAYS)
    void order() {
        var page = records.after(RecordTable.OUTBOX, "", AT_ONCE);
        while (!page.isEmpty()) {
            page.stream().map(this::read).forEach(order::add);
            page = records.after(RecordTable.OUTBOX, page.getLast().key(), AT_ONCE);
        }
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
        var failed = message.failed(failure, again);
        if (records.replace(RecordTable.OUTBOX, message.id(), write(message), write(failed))) {
            order.add(failed);
        }
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

    /** Nobody comes to it before it is out of the dead letters: there it might end anew meanwhile, and be deleted. */
    void again(Message message) {
        var anew = message.anew();
        records.insert(RecordTable.OUTBOX, anew.id(), write(anew));
        records.delete(RecordTable.DEAD_LETTERS, anew.id());
        order.add(anew);
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
