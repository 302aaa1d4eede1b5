package org.fengqiao.domain.petition;

/** How the parties came to their written agreement (达成协议方式), article 33; P17. */
public enum AgreementManner {
    /** 调解. */
    MEDIATION,
    /** 和解. */
    SETTLEMENT
}
