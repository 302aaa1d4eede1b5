package org.fengqiao.ui.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns pages by key into rows by place (按键翻页): it remembers where each page begins and nothing of what was on it.
 *
 * @param <T> a row
 */
public final class KeyPages<T> {
    public static final int SIZE = 50;

    private final Function<@Nullable String, List<T>> ask;
    private final Function<T, String> keyOf;
    private final List<@Nullable String> beginnings = new ArrayList<>();

    /** @param ask gives the page after a key, {@value #SIZE} rows, fewer on the last one */
    public KeyPages(Function<@Nullable String, List<T>> ask, Function<T, String> keyOf) {
        this.ask = ask;
        this.keyOf = keyOf;
        beginnings.add(null);
    }

    public Stream<T> fetch(int offset, int limit) {
        var rows = new ArrayList<T>();
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

    private List<T> turnTo(int page) {
        while (beginnings.size() <= page) {
            int known = beginnings.size();
            read(known - 1);
            if (beginnings.size() == known) {
                return List.of();
            }
        }
        return read(page);
    }

    private List<T> read(int page) {
        var rows = ask.apply(beginnings.get(page));
        if (rows.size() == SIZE && beginnings.size() == page + 1) {
            beginnings.add(keyOf.apply(rows.getLast()));
        }
        return rows;
    }
}
