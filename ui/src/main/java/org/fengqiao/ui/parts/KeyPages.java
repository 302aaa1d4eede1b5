package org.fengqiao.ui.parts;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fengqiao.ui.parts.ForwardPages.Turned;
import org.jspecify.annotations.Nullable;

/**
 * Pages of a list that goes on after the key of a row (按键翻页), as rows by place.
 *
 * @param <T> a row
 */
public final class KeyPages<T> {
    public static final int SIZE = ForwardPages.SIZE;

    private final ForwardPages<String, T> pages;

    /** @param ask gives the page after a key, {@value #SIZE} rows, fewer on the last one */
    public KeyPages(Function<@Nullable String, List<T>> ask, Function<T, String> keyOf) {
        pages = new ForwardPages<>(after -> {
            var rows = ask.apply(after);
            return new Turned<>(rows, rows.size() < SIZE ? null : keyOf.apply(rows.getLast()));
        });
    }

    public Stream<T> fetch(int offset, int limit) {
        return pages.fetch(offset, limit);
    }
}
