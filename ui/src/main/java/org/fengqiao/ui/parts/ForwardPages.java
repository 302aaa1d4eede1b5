package org.fengqiao.ui.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns pages that only go forward into rows by place (向前翻页): it remembers where each page begins and nothing of what was
 * on it, so that a list of any length costs a session a few words.
 *
 * @param <B> where a page begins
 * @param <T> a row
 */
public final class ForwardPages<B, T> {
    public static final int SIZE = 50;

    private final Function<@Nullable B, Turned<B, T>> ask;
    private final List<@Nullable B> beginnings = new ArrayList<>();

    /** A page; {@code next} is where the one after it begins, null on the last. */
    public record Turned<B, T>(List<T> rows, @Nullable B next) {}

    /** @param ask gives the page that begins there, the first one for null; {@value #SIZE} rows, fewer on the last one */
    public ForwardPages(Function<@Nullable B, Turned<B, T>> ask) {
        this.ask = ask;
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
        var turned = ask.apply(beginnings.get(page));
        if (turned.next() != null && beginnings.size() == page + 1) {
            beginnings.add(turned.next());
        }
        return turned.rows();
    }
}
