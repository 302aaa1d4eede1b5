package org.fengqiao.domain.hotissue;

import org.fengqiao.domain.hotissue.HotIssueEvent.HotIssueAnswered;
import org.fengqiao.domain.hotissue.HotIssueEvent.HotIssueConfirmed;
import org.fengqiao.domain.hotissue.HotIssueEvent.HotIssueCorrected;
import org.fengqiao.domain.unit.UnitCode;

/** The states of a hot issue (热点问题状态). Which letters belong to it, each letter tells itself. */
public sealed interface HotIssue {
    /** 尚无. */
    record None() implements HotIssue {}

    /** 已认定: an officer saw that it is one matter. */
    sealed interface Confirmed extends HotIssue {
        /** Which handles it. */
        UnitCode unit();

        HotIssueEntry entry();

        /** The same, of which something else is said. */
        Confirmed saying(HotIssueEntry entry);
    }

    /** 办理中. */
    record Open(UnitCode unit, HotIssueEntry entry) implements Confirmed {
        @Override
        public Open saying(HotIssueEntry right) {
            return new Open(unit, right);
        }
    }

    /** 已答复: letters that come later can be answered with the same answer. */
    record Answered(UnitCode unit, HotIssueEntry entry) implements Confirmed {
        @Override
        public Answered saying(HotIssueEntry right) {
            return new Answered(unit, right);
        }
    }

    static HotIssue evolve(HotIssue issue, HotIssueEvent event) {
        return switch (event) {
            case HotIssueConfirmed e -> new Open(e.unit(), new HotIssueEntry(e.title(), e.kind(), e.category()));
            case HotIssueAnswered _ ->
                issue instanceof Confirmed confirmed ? new Answered(confirmed.unit(), confirmed.entry()) : issue;
            case HotIssueCorrected e ->
                issue instanceof Confirmed confirmed
                        ? confirmed.saying(confirmed.entry().corrected(e.is()))
                        : issue;
        };
    }
}
