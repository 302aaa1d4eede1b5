package org.fengqiao.domain.hotissue;

import org.fengqiao.domain.hotissue.HotIssueEvent.HotIssueAnswered;
import org.fengqiao.domain.hotissue.HotIssueEvent.HotIssueConfirmed;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.unit.UnitCode;

/** The states of a hot issue (热点问题状态). Which letters belong to it, each letter tells itself. */
public sealed interface HotIssue {
    /** 尚无. */
    record None() implements HotIssue {}

    /** 办理中: an officer saw that it is one matter. */
    record Open(UnitCode unit, PetitionKind kind) implements HotIssue {}

    /** 已答复: letters that come later can be answered with the same answer. */
    record Answered(UnitCode unit, PetitionKind kind) implements HotIssue {}

    static HotIssue evolve(HotIssue issue, HotIssueEvent event) {
        return switch (event) {
            case HotIssueConfirmed e -> new Open(e.unit(), e.kind());
            case HotIssueAnswered _ ->
                switch (issue) {
                    case Open open -> new Answered(open.unit(), open.kind());
                    case Answered answered -> answered;
                    case None none -> none;
                };
        };
    }
}
