package org.fengqiao.ui.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fengqiao.projections.worklist.Worklist.Item;
import org.fengqiao.projections.worklist.Worklist.Order;
import org.fengqiao.projections.worklist.Worklist.Page;
import org.jspecify.annotations.Nullable;

/**
 * Turns pages by key into rows by place (按键翻页): it remembers where each page begins and nothing of what was on it,
 * so that a queue of any length costs a session a few words.
 */
final class QueuePages {
    static final int SIZE = 50;

    /** @param group of the last row before the page, so that a heading is not said twice */
    private record Beginning(
            @Nullable String after, @Nullable DueGroup group) {}

    private final Function<@Nullable String, Page> ask;
    private final boolean grouped;
    private final LocalDate today;
    private final List<Beginning> beginnings = new ArrayList<>(List.of(new Beginning(null, null)));
    private boolean truncated;

    /** @param ask gives the page after a key, {@value #SIZE} items */
    QueuePages(Function<@Nullable String, Page> ask, Order order, LocalDate today) {
        this.ask = ask;
        this.grouped = order == Order.DUE;
        this.today = today;
    }

    Stream<QueueRow> fetch(int offset, int limit) {
        var rows = new ArrayList<QueueRow>();
        int first = offset / SIZE;
        for (int page = first; page * SIZE < offset + limit; page++) {
            var turned = turnTo(page);
            rows.addAll(turned);
            if (turned.size() < SIZE) {
                break;
            }
        }
        return rows.stream().skip(offset - (long) first * SIZE).limit(limit);
    }

    /** Whether a search found more than is shown. */
    boolean truncated() {
        return truncated;
    }

    private List<QueueRow> turnTo(int page) {
        while (beginnings.size() <= page) {
            int known = beginnings.size();
            read(known - 1);
            if (beginnings.size() == known) {
                return List.of();
            }
        }
        return read(page);
    }

    private List<QueueRow> read(int page) {
        var beginning = beginnings.get(page);
        var answer = ask.apply(beginning.after());
        truncated |= answer.truncated();
        var rows = new ArrayList<QueueRow>(answer.items().size());
        var group = beginning.group();
        for (Item item : answer.items()) {
            var next = DueGroup.of(item.dueOn(), today);
            rows.add(new QueueRow(item, grouped && next != group ? next : null));
            group = next;
        }
        if (answer.next() != null && beginnings.size() == page + 1) {
            beginnings.add(new Beginning(answer.next(), group));
        }
        return rows;
    }
}
