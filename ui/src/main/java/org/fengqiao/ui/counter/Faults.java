package org.fengqiao.ui.counter;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is wrong on a page (填写问题汇总), in the order of the page. */
record Faults(List<Fault> all) {
    static final Faults NONE = new Faults(List.of());

    Faults {
        all = List.copyOf(all);
    }

    static Faults of(Fault fault) {
        return new Faults(List.of(fault));
    }

    /** These, then the others. */
    Faults and(Faults others) {
        return new Faults(Stream.concat(all.stream(), others.all().stream()).toList());
    }

    public boolean none() {
        return all.isEmpty();
    }

    /** What is wrong with this field; null when nothing is. */
    public @Nullable String of(String field) {
        return all.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::words)
                .findFirst()
                .orElse(null);
    }
}
