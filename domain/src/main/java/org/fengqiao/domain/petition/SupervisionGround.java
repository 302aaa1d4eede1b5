package org.fengqiao.domain.petition;

import java.util.Optional;
import org.fengqiao.domain.rulebook.Clock;
import org.jspecify.annotations.Nullable;

/** Why a superior supervises (督办情形), articles 40, 43–45; P21, P23. */
public enum SupervisionGround {
    /** 违反规定受理、办理. */
    IMPROPER_HANDLING,
    /** 推诿. */
    SHIRKING,
    /** 敷衍. */
    PERFUNCTORY,
    /** 拖延. */
    DELAY,
    /** 弄虚作假. */
    FRAUD,
    /** 拒不执行信访处理意见. */
    NOT_EXECUTED,
    /** 未按规定登记、转送、交办, article 43. */
    NOT_REGISTERED(Clock.ROUTING, "P23-registered"),
    /** 未按规定受理、书面告知, article 44. */
    NOT_ACCEPTED(Clock.NOTICE, "P23-told"),
    /** 未在规定期限内办结, article 45. */
    NOT_FINISHED(Clock.ANSWER, "P23-finished"),
    /** 未在规定期限内复查、复核, article 45. */
    NOT_REVIEWED(Clock.REVIEW, "P23-reviewed");

    private final @Nullable Clock missed;
    private final String rule;

    SupervisionGround() {
        this(null, "P21");
    }

    SupervisionGround(@Nullable Clock missed, String rule) {
        this.missed = missed;
        this.rule = rule;
    }

    /** The term that must have been found missed for it; empty where a person judges. */
    public Optional<Clock> missed() {
        return Optional.ofNullable(missed);
    }

    /** Whether the superior orders correction (责令改正), articles 43–45, where otherwise it supervises (督办), article 40. */
    public boolean ordersCorrection() {
        return missed != null;
    }

    /** Identifier of the rule that it rests on. */
    public String rule() {
        return rule;
    }
}
