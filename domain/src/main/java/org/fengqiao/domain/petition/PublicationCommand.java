package org.fengqiao.domain.petition;

import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.words.Sealed;

/** What everybody may read of a re-review after a hearing: commands (公示命令). */
public sealed interface PublicationCommand extends PetitionCommand {
    /**
     * 公示复核意见: for everybody to read, in words written for that; article 36, P20.
     *
     * @param period from today on at the earliest
     * @param title what the matter was about, without saying whose it is
     * @param text what was found and decided, likewise
     */
    record PublishOpinion(String caseId, Publication period, Sealed title, Sealed text) implements PublicationCommand {
        @Override
        public Permission permission() {
            return Permission.PUBLISH_OPINION;
        }
    }

    /**
     * 撤下公示: nobody reads it any more, the opinion stands as before; article 36, P20.
     *
     * @param reason told to the complainant
     */
    record WithdrawPublication(String caseId, Sealed reason) implements PublicationCommand {
        @Override
        public Permission permission() {
            return Permission.WITHDRAW_PUBLICATION;
        }
    }
}
