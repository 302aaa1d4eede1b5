package org.fengqiao.infra.engine;

import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.words.KeyId;
import org.fengqiao.projections.words.Vault;
import org.springframework.stereotype.Component;

/** Why something of the house was corrected (更正理由): free text, so it is sealed, under the key of who wrote it. */
@Component
public class Reasons {
    private static final int LONGEST = 500;

    private final Vault vault;

    Reasons(Vault vault) {
        this.vault = vault;
    }

    /** Refuses with {@code correction.no-reason} where there is none, or a novel. */
    public Sealed seal(Actor actor, String reason) {
        var words = reason.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw Refused.invalid("correction.no-reason");
        }
        return vault.seal(KeyId.account(Senders.nameOf(actor)), words);
    }
}
