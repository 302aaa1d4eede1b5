package org.fengqiao.infra.events;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.fengqiao.domain.decision.StoredAs;
import org.fengqiao.domain.decision.Vocabulary;

/** Which class reads which stored name (存储名对照). */
final class StoredNames {
    private final Map<String, Class<?>> classes = new HashMap<>();

    /** @param vocabularies the sealed event interfaces */
    StoredNames(Class<?>... vocabularies) {
        Arrays.stream(vocabularies).flatMap(Vocabulary::words).forEach(this::put);
    }

    private void put(Class<?> event) {
        var stored = event.getAnnotation(StoredAs.class);
        if (stored == null) {
            throw new IllegalStateException(event + " has no stored name");
        }
        if (classes.put(stored.value(), event) != null) {
            throw new IllegalStateException("two events are stored as " + stored.value());
        }
    }

    Map<String, Class<?>> classes() {
        return Map.copyOf(classes);
    }
}
