package org.fengqiao.infra.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.signatory.Signatories;
import org.fengqiao.domain.signatory.SignatoryEvent;
import org.fengqiao.domain.signatory.SignatoryEvent.SignatoryNamed;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.history.StoredEvents;
import org.fengqiao.projections.history.StoredEvents.Stored;
import org.fengqiao.projections.papers.Signing.Signer;
import org.fengqiao.projections.words.KeyId;
import org.fengqiao.projections.words.Vault;
import org.springframework.stereotype.Component;

/**
 * Who signs for a unit, folded from its own few events (签发人). Asks no authority: whoever shows them does.
 *
 * @see "ADR 0011 a file is folded when opened"
 */
@Component
class Signers {
    private final StoredEvents stored;
    private final Vault vault;

    Signers(StoredEvents stored, Vault vault) {
        this.stored = stored;
        this.vault = vault;
    }

    /** The oldest first. */
    List<Stored> told(UnitCode unit) {
        return stored.of(Signatories.idOf(unit));
    }

    /**
     * Who signs on that day.
     *
     * @param known what was told later is not known then: a paper that was issued keeps the signature of its day
     */
    Optional<Signer> on(UnitCode unit, LocalDate day, Instant known) {
        return stored.until(known, Signatories.idOf(unit), SignatoryEvent.class, Signatories.NONE, Signatories::after)
                .on(day)
                .map(this::opened);
    }

    Signer opened(SignatoryNamed named) {
        return new Signer(
                vault.open(named.name()).orElse(""), vault.open(named.office()).orElse(""));
    }

    Sealed sealed(String words) {
        return vault.seal(KeyId.signatories(), words);
    }
}
