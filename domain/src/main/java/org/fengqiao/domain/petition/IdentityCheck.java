package org.fengqiao.domain.petition;

/** How an officer made sure who asks (身份核验方式), before a secret is given out again; articles 21, 47, P05, P24. */
public enum IdentityCheck {
    /** 居民身份证. */
    IDENTITY_CARD,
    /** 护照、驾驶证等其他证件. */
    OTHER_DOCUMENT,
    /** 代理人：授权委托书和双方证件. */
    AUTHORISED_AGENT,
    /** 回拨登记的电话并核对信件内容. */
    CALLED_BACK
}
