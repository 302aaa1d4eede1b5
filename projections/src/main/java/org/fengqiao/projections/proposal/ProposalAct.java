package org.fengqiao.projections.proposal;

/** What the reader of a proposal may do with it as it stands (可办操作). */
public enum ProposalAct {
    ANSWER,
    REMIND,
    CORRECT,
    CORRECT_ANSWER,
    WITHDRAW
}
