package org.fengqiao.domain.petition;

import java.time.LocalDate;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/** What moves a petition between units: commands (转送、交办命令). */
public sealed interface SendingCommand extends PetitionCommand {
    /** 转送: to the unit that is competent; P06. */
    record TransferPetition(
            String caseId, UnitCode to, @Nullable Sealed reason) implements SendingCommand {
        @Override
        public Permission permission() {
            return Permission.ROUTE;
        }
    }

    /** 交办: with a term and a closing report; P06. */
    record AssignPetition(
            String caseId,
            UnitCode to,
            LocalDate term,
            @Nullable Sealed reason) implements SendingCommand {
        @Override
        public Permission permission() {
            return Permission.ROUTE;
        }
    }

    /**
     * 提出异议: not competent, with reasons, within five working days; P09.
     *
     * @param reasonCode of the reason that was chosen; null when none was
     */
    record ObjectToRouting(
            String caseId, Sealed reasons, @Nullable String reasonCode) implements SendingCommand {
        @Override
        public Permission permission() {
            return Permission.OBJECT;
        }
    }

    /** 同意异议，交还: the sender takes it back; P09. */
    record UpholdObjection(String caseId) implements SendingCommand {
        @Override
        public Permission permission() {
            return Permission.DECIDE_OBJECTION;
        }
    }

    /** 驳回异议: the unit stays competent; P09. */
    record RejectObjection(String caseId, Sealed reasons) implements SendingCommand {
        @Override
        public Permission permission() {
            return Permission.DECIDE_OBJECTION;
        }
    }
}
