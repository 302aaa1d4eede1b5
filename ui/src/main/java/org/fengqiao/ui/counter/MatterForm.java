package org.fengqiao.ui.counter;

import java.util.Optional;
import java.util.UUID;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.ui.counter.Envelopes.Sort;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The envelope in every form of a tracking page (表单凭证): it proves that the form came from here and is about this case,
 * and holds the command id, so that sending twice acts once.
 */
@Component
class MatterForm {
    private final Envelopes envelopes;

    MatterForm(Envelopes envelopes) {
        this.envelopes = envelopes;
    }

    String begin(Actor.Complainant complainant) {
        return envelopes.seal(Sort.FORM, complainant.caseId() + " " + UUID.randomUUID());
    }

    /** The command id; empty when the form is not ours or about another case. */
    Optional<String> commandId(@Nullable String envelope, Actor.Complainant complainant) {
        var own = complainant.caseId() + " ";
        return Optional.ofNullable(envelope)
                .flatMap(closed -> envelopes.open(Sort.FORM, closed))
                .filter(words -> words.startsWith(own))
                .map(words -> words.substring(own.length()));
    }
}
