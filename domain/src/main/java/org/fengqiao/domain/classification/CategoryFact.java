package org.fengqiao.domain.classification;

/** What an entry about a category tells and what can therefore be corrected of it (分类事实). Code and place never change. */
public enum CategoryFact {
    /** 名称. */
    NAME,
    /** 英文名称. */
    NAME_EN,
    /** 生效日期. */
    DAY
}
