package org.fengqiao.domain.authority;

/** How a field is answered (展示方式). */
public enum Shown {
    /** 公开: as it is. */
    OPEN,
    /** 脱敏: part of it: of a name its ends, of papers the reader's own. */
    MASKED,
    /** 不显示: nothing of it. */
    ABSENT
}
