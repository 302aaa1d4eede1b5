package org.fengqiao.infra.papers;

import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.infra.engine.RulebookNow;
import org.fengqiao.projections.papers.PaperFold;
import org.fengqiao.projections.papers.PaperWords;
import org.fengqiao.projections.papers.PrintedPaper;
import org.fengqiao.projections.reading.CaseDoor.Handed;
import org.fengqiao.projections.units.Units;
import org.fengqiao.projections.words.Vault;
import org.springframework.stereotype.Component;

/**
 * Issued papers with their words open (已出文书): under the template and the stamp that each of them names, by who signed
 * then, and with what the unit was called in full.
 */
@Component
class MadePapers {
    private final Forms forms;
    private final Signers signers;
    private final Heads heads;
    private final RulebookNow rulebook;
    private final PaperFold fold;
    private final Vault vault;

    MadePapers(
            Forms forms,
            Signers signers,
            Heads heads,
            RulebookNow rulebook,
            Units units,
            Vault vault,
            PaperWords words) {
        this.forms = forms;
        this.signers = signers;
        this.heads = heads;
        this.rulebook = rulebook;
        this.vault = vault;
        this.fold = new PaperFold(units, vault, words);
    }

    /** Refuses while the keys are withheld: half a paper is none. */
    PrintedPaper of(Handed handed) {
        if (vault.withheld()) {
            throw Refused.conflict("words.keys-withheld");
        }
        var issued = handed.issued().event();
        var version = forms.templates(issued.paper().kind())
                .version(issued.template())
                .orElseThrow(() -> Refused.conflict("paper.no-template"));
        var stamp = issued.stamp() == null ? null : forms.image(issued.stamp()).orElse(null);
        var at = handed.issued().recorded().recordedAt();
        var signer = signers.on(issued.number().unit(), issued.occurredAt().day(), at)
                .orElse(null);
        var head =
                heads.on(issued.number().unit(), issued.occurredAt().day(), at).orElse(null);
        return fold.of(handed, version.text(), rulebook.knownAt(at), stamp, signer, head);
    }
}
