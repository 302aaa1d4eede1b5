package org.fengqiao.projections.notices;

/** Why somebody at a desk is told of a case or of a proposal (通知事由). The names are stored. */
public enum NoticeKind {
    /** 转来本单位: transferred, assigned, or taken over from another unit. */
    ASSIGNED,
    /** 请求复查、复核: this unit judges the opinion (P19, P20). */
    REVIEW_ASKED,
    /** 意见被撤销: a review sends it back to be handled anew (P19, P20). */
    SENT_BACK,
    /** 重新办理: a decision of this unit's was revoked. */
    TAKEN_UP_AGAIN,
    /** 移交给我: a colleague passed it on to this person. */
    PASSED,
    /** 改由同事办理: somebody passed what this person had on to a colleague. */
    TAKEN,
    /** 同事离岗交接: a colleague left, and this person goes on with it. */
    HANDED_OVER,
    /** 无人接手: who had it left, and nobody at the unit goes on with it. */
    WITH_NOBODY,
    /** 所在单位没有人: it came to a unit where nobody works on petitions. */
    NOBODY_THERE,
    /** 即将到期: a binding term ends soon. */
    DUE_SOON,
    /** 已经逾期: a binding term is over (P23). */
    OVERDUE,
    /** 重大紧急: it reaches every level above at once (P11). */
    URGENT,
    /** 异议: somebody objects to a routing, or an objection was decided (P09). */
    OBJECTION,
    /** 群众补充材料. */
    SUPPLEMENTED,
    /** 群众撤回. */
    WITHDRAWN,
    /** 群众评价. */
    RATED,
    /** 督办: its superior supervises it (P21). */
    SUPERVISED,
    /** 申请延期: a head of the unit decides (P18). */
    EXTENSION_ASKED,
    /** 延期已有决定 (P18). */
    EXTENSION_DECIDED,
    /** 主件已答复: its complainant is to be told in words, or it goes on by itself. */
    LEADING_ANSWERED,
    /** 恢复单独办理: the case of which it was a part ended without an answer. */
    PARTED,
    /** 公示待核对: what is known of somebody was corrected, and what everybody reads may tell it (P20). */
    PUBLICATION_IN_DOUBT,

    /** 收到建议: a petition office proposed something to this unit (article 40). */
    PROPOSAL_MADE,
    /** 催办建议: its answer is asked for again. */
    PROPOSAL_REMINDED,
    /** 建议即将到期: the day by which its answer is asked for is near. */
    PROPOSAL_DUE_SOON,
    /** 建议逾期未反馈. */
    PROPOSAL_OVERDUE,
    /** 建议已反馈: to the office that made it. */
    PROPOSAL_ANSWERED,
    /** 建议已撤回. */
    PROPOSAL_WITHDRAWN
}
