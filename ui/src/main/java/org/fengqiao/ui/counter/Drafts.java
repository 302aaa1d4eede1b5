package org.fengqiao.ui.counter;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.ui.counter.Envelopes.Sort;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Begins drafts, and puts them into envelopes and takes them out again (草稿封装). */
@Component
class Drafts {
    private final Envelopes envelopes;
    private final CounterSettings settings;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    Drafts(Envelopes envelopes, CounterSettings settings, Clock clock) {
        this.envelopes = envelopes;
        this.settings = settings;
        this.clock = clock;
    }

    Draft begin() {
        return new Draft(UUID.randomUUID().toString(), clock.instant(), Map.of());
    }

    /** The same words under a new identity, so that an old page that is sent again lodges nothing by itself. */
    Draft renew(Draft draft) {
        return draft.begunAnew(UUID.randomUUID().toString(), clock.instant());
    }

    String seal(Draft draft) {
        return envelopes.seal(Sort.DRAFT, json.writeValueAsString(draft));
    }

    /** Empty when this is no draft of ours. */
    Optional<Draft> open(@Nullable String envelope) {
        try {
            return Optional.ofNullable(envelope)
                    .flatMap(closed -> envelopes.open(Sort.DRAFT, closed))
                    .map(text -> json.readValue(text, Draft.class));
        } catch (JacksonException ofAnOlderRelease) {
            return Optional.empty();
        }
    }

    boolean expired(Draft draft) {
        return draft.begunAt().plus(settings.draftLives()).isBefore(clock.instant());
    }

    /** Faster than anybody can write. */
    boolean tooQuick(Draft draft) {
        return draft.begunAt().plus(settings.quickest()).isAfter(clock.instant());
    }
}
