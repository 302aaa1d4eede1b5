package org.fengqiao.infra.cases;

import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.cases.CaseWords;
import org.fengqiao.projections.words.KeyId;
import org.fengqiao.projections.words.Vault;

/** Seals each kind of words under its own key: the person's, the case's outer, the case's inner. */
record SealedWords(Vault vault, String caseId, String person) implements CaseWords {
    @Override
    public Sealed outer(String words) {
        return vault.seal(KeyId.caseOuter(caseId), words);
    }

    @Override
    public Sealed inner(String words) {
        return vault.seal(KeyId.caseInner(caseId), words);
    }

    @Override
    public Sealed person(String words) {
        return vault.seal(KeyId.person(person), words);
    }
}
