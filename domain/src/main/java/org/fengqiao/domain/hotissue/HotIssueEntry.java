package org.fengqiao.domain.hotissue;

import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.words.Sealed;

/** What an officer said of a hot issue (热点登记), as it stands after all corrections. */
public record HotIssueEntry(Sealed title, PetitionKind kind, String category) {
    public HotIssueEntry corrected(HotIssueCorrection is) {
        return switch (is.fact()) {
            case TITLE -> new HotIssueEntry(is.title(), kind, category);
            case KIND -> new HotIssueEntry(title, PetitionKind.valueOf(is.entered()), category);
            case CATEGORY -> new HotIssueEntry(title, kind, is.entered());
        };
    }

    /** As it stands now. */
    HotIssueCorrection now(HotIssueFact fact) {
        return switch (fact) {
            case TITLE -> HotIssueCorrection.ofTitle(title);
            case KIND -> HotIssueCorrection.ofValue(fact, kind.name());
            case CATEGORY -> HotIssueCorrection.ofValue(fact, category);
        };
    }
}
