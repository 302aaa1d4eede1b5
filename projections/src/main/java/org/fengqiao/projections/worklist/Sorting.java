package org.fengqiao.projections.worklist;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.bson.conversions.Bson;
import org.fengqiao.domain.refusal.Refused;

/** An order of the queue: one field whose value is never equal twice, so that a page goes on after a single key. */
enum Sorting {
    DUE(Field.DUE, 1, "[0-9]{4}-[0-9]{2}-[0-9]{2}/[!-~]{1,80}"),
    RECEIVED(Field.RECEIVED, -1, "[0-9]{4}-[0-9]{2}-[0-9]{2}/[!-~]{1,80}"),
    NUMBER(Field.NUMBER, 1, "[0-9a-z-]{1,80}");

    private final String field;
    private final int direction;
    private final Pattern shape;

    Sorting(String field, int direction, String shape) {
        this.field = field;
        this.direction = direction;
        this.shape = Pattern.compile(shape);
    }

    static Sorting of(Worklist.Order order) {
        return switch (order) {
            case DUE -> DUE;
            case RECEIVED -> RECEIVED;
            case NUMBER -> NUMBER;
        };
    }

    String field() {
        return field;
    }

    int direction() {
        return direction;
    }

    Bson sort() {
        return direction > 0 ? Sorts.ascending(field) : Sorts.descending(field);
    }

    Bson after(String key) {
        return direction > 0 ? Filters.gt(field, key) : Filters.lt(field, key);
    }

    String keyOf(WorklistRow row) {
        return switch (this) {
            case DUE -> row.dueOn() + "/" + row.id();
            case RECEIVED -> row.receivedOn() + "/" + row.id();
            case NUMBER -> row.number();
        };
    }

    Comparator<WorklistRow> comparator() {
        Comparator<WorklistRow> ascending = Comparator.<WorklistRow, String>comparing(this::keyOf);
        return direction > 0 ? ascending : ascending.reversed();
    }

    /** What a page hands out as {@code next}: opaque to whoever gets it. */
    String token(WorklistRow row) {
        var bytes = (name() + ":" + keyOf(row)).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** @throws Refused {@code worklist.after} for what no page of this order handed out */
    String keyOf(String token) {
        var text = decoded(token);
        var key = text.substring(Math.min(text.length(), name().length() + 1));
        if (!text.equals(name() + ":" + key) || !shape.matcher(key).matches()) {
            throw Refused.invalid("worklist.after");
        }
        return key;
    }

    private static String decoded(String token) {
        try {
            return new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException rubbish) {
            throw Refused.invalid("worklist.after");
        }
    }
}
