package org.fengqiao.domain.organisation;

/** What an entry about a unit tells and what can therefore be corrected of it (单位事实). Its code never changes. */
public enum UnitFact {
    /** 名称. */
    NAME,
    /** 类别. */
    KIND,
    /** 层级. */
    LEVEL,
    /** 上级单位. */
    SUPERIOR,
    /** 生效日期. */
    DAY
}
