package org.fengqiao.domain.petition;

import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/** What is done with many letters about one matter: commands (合并办理命令). */
public sealed interface JointCommand extends PetitionCommand {
    @Override
    default Permission permission() {
        return Permission.LEAD_HOT_ISSUE;
    }

    /** 归入热点: this letter is one of the many. */
    record JoinHotIssue(
            String caseId, String issueId, @Nullable Sealed reason) implements JointCommand {}

    /** 移出热点: it is about something else, or needs an answer of its own. */
    record LeaveHotIssue(String caseId, String issueId, Sealed reason) implements JointCommand {}

    /**
     * 统一答复: answers it as part of its hot issue, from whatever state it is in: it is drawn to the leading unit,
     * registered and accepted where it was not yet.
     *
     * @param unit that handles the hot issue; the letter is with it or below it
     * @param kind as which it is registered, if it was not yet
     * @param category likewise
     * @param notice how the complainant is told; left out where name or address is unclear
     */
    record AnswerTogether(
            String caseId,
            String issueId,
            UnitCode unit,
            PetitionKind kind,
            String category,
            LeadingAnswer answer,
            @Nullable Notice notice)
            implements JointCommand {}
}
