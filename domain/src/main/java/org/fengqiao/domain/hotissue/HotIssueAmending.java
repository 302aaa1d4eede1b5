package org.fengqiao.domain.hotissue;

import java.util.List;
import org.fengqiao.domain.correction.Corrected;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.hotissue.HotIssue.Confirmed;
import org.fengqiao.domain.hotissue.HotIssueCommand.CorrectHotIssue;
import org.fengqiao.domain.hotissue.HotIssueEvent.HotIssueCorrected;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.refusal.Refused;

/** What was said of a hot issue can be wrong (热点更正): each of it was said once, so a fact names its entry. */
final class HotIssueAmending {
    private HotIssueAmending() {}

    static List<HotIssueEvent> correct(Confirmed issue, CorrectHotIssue c, Facts facts) {
        var is = c.is();
        var was = issue.entry().now(is.fact());
        switch (is.fact()) {
            case TITLE -> {
                if (is.words() == null || is.value() != null) {
                    throw Corrected.unknownValue();
                }
            }
            case KIND -> {
                Corrected.name(PetitionKind.class, value(is, was));
                if (issue instanceof HotIssue.Answered) {
                    throw Refused.conflict(
                            "hotissue.answered-as-its-kind",
                            issue.entry().kind().name());
                }
            }
            case CATEGORY -> {
                var category = value(is, was);
                if (!facts.categories().isOpen(category, facts.today())) {
                    throw Refused.invalid("petition.unknown-category", category);
                }
            }
        }
        return List.of(new HotIssueCorrected(c.issueId(), facts.thisMinute(), was, is, c.reason()));
    }

    private static String value(HotIssueCorrection is, HotIssueCorrection was) {
        if (is.words() != null) {
            throw Corrected.unknownValue();
        }
        Corrected.checkChanges(was, is);
        return Corrected.text(is.value());
    }
}
