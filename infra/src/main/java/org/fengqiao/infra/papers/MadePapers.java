package org.fengqiao.infra.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.fengqiao.domain.reason.StandardReasons;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.rulebook.Rulebook;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.infra.engine.RulebookNow;
import org.fengqiao.projections.papers.AtIssue;
import org.fengqiao.projections.papers.PaperFold;
import org.fengqiao.projections.papers.PaperWords;
import org.fengqiao.projections.papers.PrintedPaper;
import org.fengqiao.projections.papers.Signing.Signer;
import org.fengqiao.projections.reading.CaseDoor.Handed;
import org.fengqiao.projections.units.UnitContacts.Reached;
import org.fengqiao.projections.units.Units;
import org.fengqiao.projections.words.Vault;
import org.springframework.stereotype.Component;

/**
 * Issued papers with their words open (已出文书): under the template and the stamp that each of them names, by who signed
 * then, with what the unit was called in full, and how it was reached.
 */
@Component
class MadePapers {
    private final Forms forms;
    private final Signers signers;
    private final Heads heads;
    private final Contacted contacted;
    private final RulebookNow rulebook;
    private final Supplier<StandardReasons> reasons;
    private final PaperFold fold;
    private final Vault vault;

    MadePapers(
            Forms forms,
            Signers signers,
            Heads heads,
            Contacted contacted,
            RulebookNow rulebook,
            Supplier<StandardReasons> reasons,
            Units units,
            Vault vault,
            PaperWords words) {
        this.forms = forms;
        this.signers = signers;
        this.heads = heads;
        this.contacted = contacted;
        this.rulebook = rulebook;
        this.reasons = reasons;
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
        return fold.of(
                handed,
                version.text(),
                stamp,
                new Then(
                        issued.number().unit(),
                        issued.occurredAt().day(),
                        handed.issued().recorded().recordedAt()));
    }

    private final class Then implements AtIssue {
        private final UnitCode unit;
        private final LocalDate day;
        private final Instant at;

        Then(UnitCode unit, LocalDate day, Instant at) {
            this.unit = unit;
            this.day = day;
            this.at = at;
        }

        @Override
        public Rulebook book() {
            return rulebook.knownAt(at);
        }

        @Override
        public StandardReasons reasons() {
            return reasons.get();
        }

        @Override
        public Optional<Signer> signer() {
            return signers.on(unit, day, at);
        }

        @Override
        public Optional<String> head(UnitCode other) {
            return heads.on(other, day, at);
        }

        @Override
        public Optional<Reached> reached(UnitCode other) {
            return contacted.nearest(other, day, at);
        }
    }
}
