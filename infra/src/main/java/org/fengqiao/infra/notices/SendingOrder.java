package org.fengqiao.infra.notices;

import java.time.Instant;
import java.util.List;
import org.fengqiao.domain.petition.Means;
import org.fengqiao.infra.notices.Waiting.Message;
import org.fengqiao.infra.records.RecordTable;
import org.fengqiao.infra.records.Records;
import org.fengqiao.infra.records.Records.Entry;

/**
 * In which order messages are tried (待发次序), a line for each means: under {@code means/time/message}, so that those that are
 * due are the first of their line, however many wait.
 *
 * <p>No message is without a place at or before its time. Claiming one leaves its place where it is; whoever comes to a
 * place whose message left or is due later puts that right. So what breaks off between two writes costs a look and never
 * a message.
 */
record SendingOrder(Records records) {
    /** @param key under which it is kept */
    record Place(String key, String message) {
        static Place of(Entry entry) {
            return new Place(entry.key(), entry.json());
        }
    }

    static Entry of(Message message) {
        var key = start(message.means(), message.next()) + message.id();
        return new Entry(RecordTable.OUTBOX_ORDER, key, message.id());
    }

    private static String start(Means means, Instant time) {
        return "%s/%015d/".formatted(means, time.toEpochMilli());
    }

    void add(Message message) {
        var place = of(message);
        records.insert(place.table(), place.key(), place.json());
    }

    /** The first of a line, none of them later than {@code now}. */
    List<Place> until(Means means, Instant now, int limit) {
        var end = start(means, now.plusMillis(1));
        return records.after(RecordTable.OUTBOX_ORDER, means + "/", limit).stream()
                .takeWhile(entry -> entry.key().compareTo(end) < 0)
                .map(Place::of)
                .toList();
    }

    void leave(Place place) {
        records.delete(RecordTable.OUTBOX_ORDER, place.key());
    }
}
