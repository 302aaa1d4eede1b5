package org.fengqiao.domain.petition;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/** How a matter is handled out of the usual way: commands (简易办理、领导接访包案、建议见效、多单位协同、调解和解). */
public sealed interface TrackCommand extends PetitionCommand {
    /** 简易办理: a simple matter is accepted and answered within shorter terms, where that rule is held to; P26. */
    record HandleSimply(String caseId, SimpleGround ground) implements TrackCommand {
        @Override
        public Permission permission() {
            return Permission.ACCEPT;
        }
    }

    /** 转为普通程序: it proved complex, and the usual terms apply; P26. */
    record EndSimpleHandling(String caseId, Sealed reason) implements TrackCommand {
        @Override
        public Permission permission() {
            return Permission.ACCEPT;
        }
    }

    /** 领导接访: a leader received the complainant in person; article 18, P25. */
    record RecordReception(String caseId, LocalDate on, Sealed words) implements TrackCommand {
        @Override
        public Permission permission() {
            return Permission.LEAD;
        }
    }

    /** 领导包案: the actor answers for the matter in person until it is settled; article 18, P25. */
    record TakeCharge(String caseId, @Nullable Sealed words) implements TrackCommand {
        @Override
        public Permission permission() {
            return Permission.LEAD;
        }
    }

    /** 结束包案: with the reason; article 18, P25. */
    record EndCharge(String caseId, Sealed reason) implements TrackCommand {
        @Override
        public Permission permission() {
            return Permission.LEAD;
        }
    }

    /** 记录建议成效: what an adopted suggestion changed, and when; article 29, P13. */
    record RecordEffect(String caseId, LocalDate on, Sealed words) implements TrackCommand {
        @Override
        public Permission permission() {
            return Permission.ANSWER;
        }
    }

    /**
     * 确定受理单位: several bodies are competent, and it is settled who is responsible and who assists; article 24, P10.
     *
     * @param minutes what was agreed, decided or concluded (协商、决定或会议纪要)
     */
    record SettleBodies(
            String caseId,
            SettlementManner manner,
            UnitCode responsible,
            List<UnitCode> assisting,
            LocalDate on,
            Sealed minutes)
            implements TrackCommand {
        @Override
        public Permission permission() {
            return Permission.SETTLE_BODIES;
        }
    }

    /** 以协议办结: the parties agreed in writing, by mediation or between themselves; article 33, P17. */
    record EndByAgreement(
            String caseId, Agreement agreement, @Nullable Notice notice) implements TrackCommand {
        @Override
        public Permission permission() {
            return Permission.ANSWER;
        }
    }
}
