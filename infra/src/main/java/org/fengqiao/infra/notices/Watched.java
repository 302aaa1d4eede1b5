package org.fengqiao.infra.notices;

import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The cases that a person's unread notices are about (未读通知的案件), found or not: one that goes out of sight is counted no
 * more, and one that comes back is counted again though nothing new was written. Looked up when a case changed, and again
 * only once the notices did.
 */
final class Watched {
    private record Known(long version, Set<String> cases) {}

    private final Supplier<Set<Matter>> unread;
    private final AtomicLong version = new AtomicLong();
    private volatile @Nullable Known known;

    Watched(Supplier<Set<Matter>> unread) {
        this.unread = unread;
    }

    /** The notices changed. */
    void changed() {
        version.incrementAndGet();
    }

    boolean concerns(String caseId) {
        var now = known;
        if (now == null || now.version() != version.get()) {
            var asked = version.get();
            now = new Known(asked, cases());
            known = now;
        }
        return now.cases().contains(caseId);
    }

    private Set<String> cases() {
        return unread.get().stream()
                .filter(Matter.OfCase.class::isInstance)
                .map(matter -> ((Matter.OfCase) matter).caseId())
                .collect(Collectors.toUnmodifiableSet());
    }
}
