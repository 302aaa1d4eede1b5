package org.fengqiao.domain.petition;

/** Why a matter may be handled simply (简易办理情形), 信访事项简易办理办法（试行）; P26. */
public enum SimpleGround {
    /** 事实清楚、责任明确、争议不大、易于解决. */
    CLEAR_FACTS,
    /** 咨询、意见建议，可以即时反馈. */
    CONSULTATION,
    /** 表达感谢. */
    THANKS,
    /** 涉及群众日常生产生活，时效性强. */
    DAILY_LIFE
}
