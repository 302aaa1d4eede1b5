package org.fengqiao.domain.proposal;

/** How a proposal stands, as rows, filters and bundles know it (建议状态). */
public enum ProposalState {
    /** 待反馈: no written answer yet. */
    AWAITING,
    /** 已反馈: the addressee answered whether it adopts it. */
    ANSWERED,
    /** 已撤回. */
    WITHDRAWN
}
