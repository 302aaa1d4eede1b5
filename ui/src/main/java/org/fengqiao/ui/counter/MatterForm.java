package org.fengqiao.ui.counter;

import java.util.Optional;
import java.util.UUID;
import org.fengqiao.ui.counter.Envelopes.Sort;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The envelope in every form of a tracking page (表单凭证): it proves that the form came from here, says which matter it is
 * about, and holds the command id, so that sending twice acts once.
 */
@Component
class MatterForm {
    private static final String BETWEEN = " ";
    private static final int PARTS = 3;

    private final Envelopes envelopes;

    MatterForm(Envelopes envelopes) {
        this.envelopes = envelopes;
    }

    /**
     * A form that came from here.
     *
     * @param number of the matter it is about
     */
    record Opened(String envelope, String commandId, String number, String caseId) {}

    String begin(Pass pass) {
        return envelopes.seal(
                Sort.FORM, String.join(BETWEEN, UUID.randomUUID().toString(), pass.number(), pass.caseId()));
    }

    /** Empty when the form is not ours. */
    Optional<Opened> open(@Nullable String envelope) {
        return Optional.ofNullable(envelope)
                .flatMap(closed -> envelopes
                        .open(Sort.FORM, closed)
                        .map(words -> words.split(BETWEEN, PARTS))
                        .filter(parts -> parts.length == PARTS)
                        .map(parts -> new Opened(closed, parts[0], parts[1], parts[2])));
    }
}
