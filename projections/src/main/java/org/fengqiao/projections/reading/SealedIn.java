package org.fengqiao.projections.reading;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/** Finds the sealed words in events. By their shape, so that an event of tomorrow is not forgotten. */
final class SealedIn {
    private SealedIn() {}

    static List<Sealed> all(Collection<?> records) {
        var found = new ArrayList<Sealed>();
        records.forEach(one -> walk(one, found));
        return found;
    }

    private static void walk(@Nullable Object value, List<Sealed> found) {
        switch (value) {
            case null -> {}
            case Sealed sealed -> found.add(sealed);
            case Collection<?> many -> many.forEach(one -> walk(one, found));
            case Record one -> {
                for (var component : one.getClass().getRecordComponents()) {
                    walk(read(one, component), found);
                }
            }
            default -> {}
        }
    }

    private static @Nullable Object read(Record one, RecordComponent component) {
        try {
            return component.getAccessor().invoke(one);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record of an event that cannot be read: " + component, e);
        }
    }
}
