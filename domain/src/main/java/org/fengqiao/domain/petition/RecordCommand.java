package org.fengqiao.domain.petition;

import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.paper.PaperId;
import org.fengqiao.domain.paper.PaperNumber;
import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/** What is put right, found overdue or put on paper: commands (更正、超期、文书命令). */
public sealed interface RecordCommand extends PetitionCommand {
    /** 更正: an entered fact was wrong; both values stay visible and terms follow. */
    record CorrectFact(String caseId, Correction correction, Sealed reason) implements RecordCommand {
        @Override
        public Permission permission() {
            return Permission.CORRECT;
        }
    }

    /** 记录逾期: the sheet of the day found a binding deadline in the past. */
    record NoteOverdue(String caseId) implements RecordCommand {
        @Override
        public Permission permission() {
            return Permission.NOTE_OVERDUE;
        }
    }

    /**
     * 出具文书: of an act of this unit, under the next number; the words stay where they are.
     *
     * @param template version of the template
     * @param stamp where the unit's stamp is kept; null when it has none
     */
    record IssuePaper(
            String caseId,
            PaperId paper,
            PaperNumber number,
            int template,
            @Nullable String stamp) implements RecordCommand {
        @Override
        public Permission permission() {
            return Permission.ISSUE_PAPER;
        }
    }

    /** 文书更正重发: an issued paper said something wrong; another one of the same act takes its place. */
    record ReplacePaper(String caseId, PaperId paper, Sealed reason) implements RecordCommand {
        @Override
        public Permission permission() {
            return Permission.ISSUE_PAPER;
        }
    }
}
