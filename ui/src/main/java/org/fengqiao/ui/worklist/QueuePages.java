package org.fengqiao.ui.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fengqiao.projections.worklist.Worklist.Item;
import org.fengqiao.projections.worklist.Worklist.Order;
import org.fengqiao.projections.worklist.Worklist.Page;
import org.fengqiao.ui.parts.ForwardPages;
import org.fengqiao.ui.parts.ForwardPages.Turned;
import org.jspecify.annotations.Nullable;

/** The queue by place (队列翻页), with a heading where another group of due dates begins. */
final class QueuePages {
    static final int SIZE = ForwardPages.SIZE;

    /** @param group of the last row before the page, so that a heading is not said twice */
    private record Beginning(
            @Nullable String after, @Nullable DueGroup group) {
        static final Beginning FIRST = new Beginning(null, null);
    }

    private final Function<@Nullable String, Page> ask;
    private final boolean grouped;
    private final LocalDate today;
    private final ForwardPages<Beginning, QueueRow> pages = new ForwardPages<>(this::page);
    private boolean truncated;

    /** @param ask gives the page after a key, {@value #SIZE} items */
    QueuePages(Function<@Nullable String, Page> ask, Order order, LocalDate today) {
        this.ask = ask;
        this.grouped = order == Order.DUE;
        this.today = today;
    }

    Stream<QueueRow> fetch(int offset, int limit) {
        return pages.fetch(offset, limit);
    }

    /** Whether a search found more than is shown. */
    boolean truncated() {
        return truncated;
    }

    private Turned<Beginning, QueueRow> page(@Nullable Beginning from) {
        var beginning = from == null ? Beginning.FIRST : from;
        var answer = ask.apply(beginning.after());
        truncated |= answer.truncated();
        var rows = new ArrayList<QueueRow>(answer.items().size());
        var group = beginning.group();
        for (Item item : answer.items()) {
            var next = DueGroup.of(item.dueOn(), today);
            rows.add(new QueueRow(item, grouped && next != group ? next : null));
            group = next;
        }
        return new Turned<>(rows, answer.next() == null ? null : new Beginning(answer.next(), group));
    }
}
