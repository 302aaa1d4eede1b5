package org.fengqiao.domain.hotissue;

/** What an officer said of a hot issue and what can therefore be wrong (可更正的热点事项). Its letters tell themselves. */
public enum HotIssueFact {
    /** 名称. */
    TITLE,
    /** 类别: as which its letters are answered. */
    KIND,
    /** 分类: as which letters are registered that are not yet. */
    CATEGORY
}
