package org.fengqiao.projections.publication;

/** What tells who somebody is (个人信息种类). */
public enum PersonalSort {
    /** 信访人姓名. */
    NAME,
    /** 代表人姓名. */
    REPRESENTATIVE,
    /** 信访人电话. */
    PHONE,
    /** 信访人邮箱. */
    MAIL,
    /** 信访人住址. */
    ADDRESS,
    /** 身份证号码: anybody's. */
    IDENTITY_NUMBER,
    /** 其他手机号码: may be an office's. */
    OTHER_PHONE,
    /** 其他邮箱: likewise. */
    OTHER_MAIL;

    /** Whether it is published in no case; otherwise who publishes it decides. */
    public boolean never() {
        return this != OTHER_PHONE && this != OTHER_MAIL;
    }
}
