package org.fengqiao.domain.petition;

import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.words.Sealed;

/** Who must not see it: commands (回避、隔离命令). */
public sealed interface WallCommand extends PetitionCommand {
    /** 指明被检举控告的单位或人员: they and every unit below them must not learn of it; P14. */
    record NameAccused(String caseId, Accused accused) implements WallCommand {
        @Override
        public Permission permission() {
            return Permission.NAME_ACCUSED;
        }
    }

    /**
     * 更正被检举控告的单位或人员: named in error, or not all of them; P14.
     *
     * @param accused all of them as they should have been named
     */
    record CorrectAccused(String caseId, Accused accused, Sealed reason) implements WallCommand {
        @Override
        public Permission permission() {
            return Permission.NAME_ACCUSED;
        }
    }

    /** 主动申明利害关系: the actor has a direct interest and says so; P12. */
    record DiscloseInterest(String caseId, Sealed reasons) implements WallCommand {
        @Override
        public Permission permission() {
            return Permission.DISCLOSE_INTEREST;
        }
    }

    /** 申请回避: the complainant, or a colleague, says that somebody has a direct interest; P12. */
    record RequestRecusal(String caseId, String account, Sealed reasons) implements WallCommand {
        @Override
        public Permission permission() {
            return Permission.REQUEST_RECUSAL;
        }
    }

    /** 决定回避: the head of the unit decides that this person stays away; P12. */
    record GrantRecusal(String caseId, String account) implements WallCommand {
        @Override
        public Permission permission() {
            return Permission.DECIDE_RECUSAL;
        }
    }

    /** 解除回避: there was no interest, or there is none any more, with the reason; P12. */
    record LiftRecusal(String caseId, String account, Sealed reason) implements WallCommand {
        @Override
        public Permission permission() {
            return Permission.DECIDE_RECUSAL;
        }
    }

    /** 决定不回避: with the reasons; P12. */
    record DeclineRecusal(String caseId, String account, Sealed reasons) implements WallCommand {
        @Override
        public Permission permission() {
            return Permission.DECIDE_RECUSAL;
        }
    }
}
