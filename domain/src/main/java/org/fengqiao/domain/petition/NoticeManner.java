package org.fengqiao.domain.petition;

/** How the complainant was told (告知方式), article 23; P08. */
public enum NoticeManner {
    /** 当场书面告知. */
    ON_THE_SPOT,
    /** 邮寄. */
    POST,
    /** 电话告知（有记录）. */
    PHONE,
    /** 网上告知. */
    ONLINE,
    /** 送达上门. */
    IN_PERSON
}
