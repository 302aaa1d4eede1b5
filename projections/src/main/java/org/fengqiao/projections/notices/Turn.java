package org.fengqiao.projections.notices;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.fengqiao.projections.history.CaseHistory.Recorded;
import org.fengqiao.projections.history.CaseStory;
import org.jspecify.annotations.Nullable;

/** A case around one of its events (事件前后): read when it is first asked for, because most events call nobody. */
public final class Turn {
    private final Supplier<List<Recorded>> history;
    private final long sequence;
    private @Nullable List<Recorded> read;

    /** @param sequence of the event in its case */
    public Turn(Supplier<List<Recorded>> history, long sequence) {
        this.history = history;
        this.sequence = sequence;
    }

    /** Empty when the event begins the case. */
    Optional<CaseStory> before() {
        return CaseStory.of(until(sequence - 1));
    }

    CaseStory after() {
        return told(until(sequence));
    }

    /** As it stands, whatever happened since. */
    public CaseStory now() {
        return told(events());
    }

    private static CaseStory told(List<Recorded> events) {
        return CaseStory.of(events).orElseThrow(() -> new IllegalStateException("a case begins with its receipt"));
    }

    private List<Recorded> until(long last) {
        return events().stream().filter(recorded -> recorded.sequence() <= last).toList();
    }

    private List<Recorded> events() {
        var known = read;
        if (known == null) {
            known = List.copyOf(history.get());
            read = known;
        }
        return known;
    }
}
