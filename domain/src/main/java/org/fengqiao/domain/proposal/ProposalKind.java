package org.fengqiao.domain.proposal;

/** What a petition office proposes (建议种类), article 40. */
public enum ProposalKind {
    /** 改进工作: to a body that receives or handles petitions wrongly. */
    IMPROVE_WORK,
    /** 完善政策: to the party committee and government of the own level. */
    IMPROVE_POLICY,
    /** 追究责任: to the body with authority over whoever caused serious consequences. */
    HOLD_TO_ACCOUNT
}
