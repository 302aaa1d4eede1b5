package org.fengqiao.domain.petition;

/** How the complainant wants to be told what happens (告知方式). */
public enum Means {
    /** 不需要: only on the tracking page, and as the law demands. */
    NONE,
    /** 短信. */
    SMS,
    /** 电子邮件. */
    EMAIL
}
