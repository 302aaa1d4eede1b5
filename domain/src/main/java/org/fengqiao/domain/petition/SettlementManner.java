package org.fengqiao.domain.petition;

/** How several competent bodies came to who is responsible (确定受理单位方式), article 24; P10. */
public enum SettlementManner {
    /** 协商. */
    AGREEMENT,
    /** 共同上级决定. */
    COMMON_SUPERIOR,
    /** 信访工作联席会议. */
    JOINT_CONFERENCE
}
