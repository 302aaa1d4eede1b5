package org.fengqiao.domain.petition;

import java.time.LocalDate;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/** Urgency, supervision and execution: commands (紧急、督办、执行命令). */
public sealed interface OversightCommand extends PetitionCommand {
    /** 报告重大紧急: it reaches every level above at once; P11. */
    record RaiseUrgency(String caseId, Urgency grade, Sealed words) implements OversightCommand {
        @Override
        public Permission permission() {
            return Permission.RAISE_URGENCY;
        }
    }

    /**
     * 降低紧急程度: by who is above the unit that raised it; P11.
     *
     * @param grade null for an ordinary matter
     */
    record LowerUrgency(String caseId, @Nullable Urgency grade, Sealed reason) implements OversightCommand {
        @Override
        public Permission permission() {
            return Permission.OVERSEE_URGENCY;
        }
    }

    /** 确认知悉: a unit above says that it knows; P11. */
    record AcknowledgeUrgency(String caseId) implements OversightCommand {
        @Override
        public Permission permission() {
            return Permission.OVERSEE_URGENCY;
        }
    }

    /** 记录紧急报送: it was reported to somebody off the platform, and when; again whenever there is something new; P11. */
    record ReportUrgency(String caseId, UrgencyReport to, Moment at, Sealed words) implements OversightCommand {
        @Override
        public Permission permission() {
            return Permission.OVERSEE_URGENCY;
        }
    }

    /** 督办、责令改正: the superior wants written feedback by a day; P21, P23. */
    record Supervise(String caseId, SupervisionGround ground, LocalDate feedbackBy, Sealed words)
            implements OversightCommand {
        @Override
        public Permission permission() {
            return Permission.SUPERVISE;
        }
    }

    /** 反馈督办情况: what was done about it, in writing; P21. */
    record AnswerSupervision(String caseId, Sealed words) implements OversightCommand {
        @Override
        public Permission permission() {
            return Permission.REPORT;
        }
    }

    /** 结束督办: with what came of it; P21. */
    record EndSupervision(String caseId, Sealed words) implements OversightCommand {
        @Override
        public Permission permission() {
            return Permission.SUPERVISE;
        }
    }

    /** 记录执行情况: how far what a supporting opinion says is done; article 32, P16. */
    record RecordExecution(String caseId, boolean done, Sealed words) implements OversightCommand {
        @Override
        public Permission permission() {
            return Permission.HANDLE;
        }
    }
}
