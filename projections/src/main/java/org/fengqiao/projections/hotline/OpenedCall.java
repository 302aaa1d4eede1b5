package org.fengqiao.projections.hotline;

import java.util.Objects;
import org.fengqiao.domain.authority.CaseField;
import org.fengqiao.domain.authority.Sight;
import org.fengqiao.domain.hotline.CallCorrection;
import org.fengqiao.domain.hotline.CallFact;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.hotline.Calls.CallRecord;
import org.fengqiao.projections.hotline.Calls.CorrectedCall;
import org.fengqiao.projections.hotline.Calls.Item;
import org.fengqiao.projections.words.Vault;
import org.jspecify.annotations.Nullable;

/** The record of one call in open words, as far as its reader sees them (来电记录). */
record OpenedCall(Vault vault, CallRow row, Sight sight, boolean mayReach) {
    CallRecord record(Item item) {
        var words = sight.opens(CaseField.WORDS);
        var contact = sight.opens(CaseField.CONTACT) && mayReach;
        return new CallRecord(
                item,
                sight.opens(CaseField.PERSON) ? name() : null,
                Objects.requireNonNullElse(contact ? open(row.phone()) : null, ""),
                Objects.requireNonNullElse(words ? open(row.question()) : null, ""),
                words ? open(row.answer()) : null,
                row.caseId(),
                row.petition(),
                !words,
                row.amendments().stream()
                        .map(one -> corrected(one, words, contact))
                        .toList());
    }

    private CorrectedCall corrected(CallRow.Amendment one, boolean words, boolean contact) {
        var values = one.is().fact() == CallFact.PHONE ? contact : words;
        return new CorrectedCall(
                one.is().fact(),
                values ? value(one.was()) : null,
                Objects.requireNonNullElse(values ? value(one.is()) : null, ""),
                Objects.requireNonNullElse(words ? open(one.reason()) : null, ""),
                one.at(),
                one.by());
    }

    private @Nullable String value(CallCorrection one) {
        return one.words() == null ? one.value() : open(one.words());
    }

    private @Nullable String name() {
        return row.name() == null ? null : vault.open(row.name()).orElse(null);
    }

    private @Nullable String open(@Nullable Sealed sealed) {
        return sealed == null ? null : vault.open(sealed).orElse("");
    }
}
