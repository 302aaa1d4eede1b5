package org.fengqiao.domain.petition;

import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.words.Sealed;

/** What becomes of an arranged hearing before it ends: commands (听证变更命令). */
public sealed interface HearingCommand extends PetitionCommand {
    /**
     * 变更听证安排: another hour, another place or somebody else who presides; P15, P20.
     *
     * @param reason told to the complainant
     */
    record MoveHearing(String caseId, Sitting sitting, Sealed reason) implements HearingCommand {
        @Override
        public Permission permission() {
            return Permission.ANSWER;
        }
    }

    /**
     * 取消听证: it is not held, and no day of it is left out of the term; P15, P20.
     *
     * @param reason told to the complainant
     */
    record CallOffHearing(String caseId, Sealed reason) implements HearingCommand {
        @Override
        public Permission permission() {
            return Permission.ANSWER;
        }
    }
}
