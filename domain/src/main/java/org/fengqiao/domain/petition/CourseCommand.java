package org.fengqiao.domain.petition;

import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/** What turns a matter that is in work, or was decided wrongly, into its right course: commands (导入程序、重新办理). */
public sealed interface CourseCommand extends PetitionCommand {
    /**
     * 导入程序: what was accepted proves to belong to another procedure, and the complainant is told to which and how; or it
     * is performed or answered by law, article 31(5). It ends without an opinion; articles 30, 31(1)–(5), P15.
     *
     * @param words what the complainant is told: where and how to ask, or what was done
     */
    record LeadToProcedure(
            String caseId,
            RightRoute route,
            Sealed words,
            @Nullable Notice notice) implements CourseCommand {
        @Override
        public Permission permission() {
            return Permission.ANSWER;
        }
    }

    /**
     * 撤销原决定、重新办理: a refusal, a reply or an ending without an opinion was wrong; by the head of the unit that has it
     * or by a superior, articles 40, 44, 45; P23. An opinion is judged by review instead.
     *
     * @param reasons told to the complainant
     */
    record TakeUpAgain(String caseId, Sealed reasons) implements CourseCommand {
        @Override
        public Permission permission() {
            return Permission.REOPEN;
        }
    }
}
