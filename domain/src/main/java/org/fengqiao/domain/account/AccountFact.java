package org.fengqiao.domain.account;

/** What an entry about an account tells and what can therefore be corrected of it (账号事实). */
public enum AccountFact {
    /** 姓名. */
    NAME,
    /** 所在单位. */
    UNIT,
    /** 职责. */
    DUTIES,
    /** 生效日期. */
    DAY
}
