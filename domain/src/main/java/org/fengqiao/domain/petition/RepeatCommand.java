package org.fengqiao.domain.petition;

import java.util.Optional;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * What is done when one petition repeats another (重复事项命令); article 19, P03.
 *
 * @see "ADR 0024 joint petitions and repeats"
 */
public sealed interface RepeatCommand extends PetitionCommand {
    /**
     * 并入: it repeats an earlier one that the same body has open, and ends as a part of that. What was sent here is
     * accepted first, so that nobody waits for the answer to a transfer.
     *
     * @param leadingCaseId the earlier one
     * @param notice how the complainant was told; null where name or address is unclear
     */
    record MergeInto(
            String caseId,
            String leadingCaseId,
            @Nullable Sealed reason,
            @Nullable Notice notice) implements RepeatCommand {
        @Override
        public Permission permission() {
            return Permission.MERGE;
        }

        @Override
        public Optional<String> otherCase() {
            return Optional.of(leadingCaseId);
        }
    }

    /** 撤销并件: it was merged in error, or is to be answered by itself; it goes on where it stood. */
    record UndoMerge(String caseId, Sealed reason) implements RepeatCommand {
        @Override
        public Permission permission() {
            return Permission.MERGE;
        }
    }

    /**
     * 告知主件答复: what the leading case was answered, in words that are meant for this complainant.
     *
     * @param notice how the complainant was told; null where name or address is unclear
     */
    record TellLeadingAnswer(
            String caseId, Sealed words, @Nullable Notice notice) implements RepeatCommand {
        @Override
        public Permission permission() {
            return Permission.ANSWER;
        }
    }

    /** 登记重复关系: so that both files name each other. */
    record NoteRepeat(String caseId, String otherCaseId, Repeat how) implements RepeatCommand {
        @Override
        public Permission permission() {
            return Permission.FOLLOW_REPEATS;
        }
    }

    /**
     * 跟随主件: the leading case was answered, or ended without an answer that is meant for others too.
     *
     * @param answered false when it was withdrawn, not accepted or settled between its own parties
     * @param outcome of its opinion; null of a reply, and where it was not answered
     */
    record FollowLeading(
            String caseId,
            String leadingCaseId,
            boolean answered,
            @Nullable OpinionOutcome outcome) implements RepeatCommand {
        @Override
        public Permission permission() {
            return Permission.FOLLOW_REPEATS;
        }
    }
}
