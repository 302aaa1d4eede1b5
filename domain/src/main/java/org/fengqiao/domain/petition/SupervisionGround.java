package org.fengqiao.domain.petition;

import java.util.Optional;
import org.fengqiao.domain.rulebook.Clock;
import org.jspecify.annotations.Nullable;

/** Why a superior supervises (督办情形), articles 40, 43–45; P21, P23. */
public enum SupervisionGround {
    /** 违反规定受理、办理. */
    IMPROPER_HANDLING(null),
    /** 推诿. */
    SHIRKING(null),
    /** 敷衍. */
    PERFUNCTORY(null),
    /** 拖延. */
    DELAY(null),
    /** 弄虚作假. */
    FRAUD(null),
    /** 拒不执行信访处理意见. */
    NOT_EXECUTED(null),
    /** 未按规定登记、转送、交办, article 43. */
    NOT_REGISTERED(Clock.ROUTING),
    /** 未按规定受理、书面告知, article 44. */
    NOT_ACCEPTED(Clock.NOTICE),
    /** 未在规定期限内办结, article 45. */
    NOT_FINISHED(Clock.ANSWER),
    /** 未在规定期限内复查、复核, article 45. */
    NOT_REVIEWED(Clock.REVIEW);

    private final @Nullable Clock missed;

    SupervisionGround(@Nullable Clock missed) {
        this.missed = missed;
    }

    /** The term that must have been found missed for it; empty where a person judges. */
    public Optional<Clock> missed() {
        return Optional.ofNullable(missed);
    }
}
