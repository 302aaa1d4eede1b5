package org.fengqiao.domain.petition;

import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/** What is done with a petition while it is worked on: commands (受理、办理命令). */
public sealed interface HandlingCommand extends PetitionCommand {
    /** 告知: the complainant was told of receipt, procedure or where it went; P08. */
    record RecordNotice(String caseId, Notice notice) implements HandlingCommand {
        @Override
        public Permission permission() {
            return Permission.HANDLE;
        }
    }

    /** 受理: this unit is competent and tells the complainant, unless name or address is unclear; P08. */
    record AcceptPetition(String caseId, @Nullable Notice notice) implements HandlingCommand {
        @Override
        public Permission permission() {
            return Permission.ACCEPT;
        }
    }

    /**
     * 不予受理: with the reason and the right route, told to the complainant; P08, P15.
     *
     * @param reasonCode of the reason that was chosen; null when none was
     */
    record RefusePetition(
            String caseId,
            RightRoute route,
            Sealed reasons,
            @Nullable String reasonCode,
            @Nullable Notice notice) implements HandlingCommand {
        @Override
        public Permission permission() {
            return Permission.ACCEPT;
        }
    }

    /** 认领: a person of the unit takes it. */
    record TakePetition(String caseId) implements HandlingCommand {
        @Override
        public Permission permission() {
            return Permission.HANDLE;
        }
    }

    /** 代为办理: somebody above goes on with what lies at a unit where nobody works, and stands wherever that unit stood. */
    record StandIn(String caseId) implements HandlingCommand {
        @Override
        public Permission permission() {
            return Permission.STAND_IN;
        }
    }

    /** 移交: to another person of the unit. */
    record PassPetition(String caseId, String account) implements HandlingCommand {
        @Override
        public Permission permission() {
            return Permission.HANDLE;
        }
    }

    /** 记录: an internal note. */
    record AddNote(String caseId, Sealed words) implements HandlingCommand {
        @Override
        public Permission permission() {
            return Permission.ASSIST;
        }
    }

    /** 走访: a visit, when and with what result. */
    record RecordVisit(String caseId, Moment at, Sealed place, Sealed words) implements HandlingCommand {
        @Override
        public Permission permission() {
            return Permission.ASSIST;
        }
    }

    /** 添加附件. */
    record AddAttachment(String caseId, Attachment attachment) implements HandlingCommand {
        @Override
        public Permission permission() {
            return Permission.ASSIST;
        }
    }

    /** 请求协办: another unit assists. */
    record InviteAssistance(
            String caseId, UnitCode unit, @Nullable Sealed words) implements HandlingCommand {
        @Override
        public Permission permission() {
            return Permission.HANDLE;
        }
    }

    /** 结束协办. */
    record EndAssistance(String caseId, UnitCode unit) implements HandlingCommand {
        @Override
        public Permission permission() {
            return Permission.HANDLE;
        }
    }

    /** 补发查询码: whoever lost it, or never had one, gets a new one after an identity check; the old one is void; P05. */
    record ReissueQueryCode(String caseId, IdentityCheck check, Sealed words) implements HandlingCommand {
        @Override
        public Permission permission() {
            return Permission.REISSUE_CODE;
        }
    }
}
