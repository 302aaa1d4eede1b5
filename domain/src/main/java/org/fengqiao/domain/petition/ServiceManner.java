package org.fengqiao.domain.petition;

/** How a written opinion is served (送达方式); P19. */
public enum ServiceManner {
    /** 直接送达: handed over against signature. */
    IN_PERSON,
    /** 邮寄送达: by post with an advice of receipt. */
    POST,
    /** 网上送达: opened on the tracking page. */
    ONLINE,
    /** 委托送达: through another unit. */
    ENTRUSTED;

    /** Whether somebody stands at the door, so that it can be left there (留置送达). */
    boolean byHand() {
        return this == IN_PERSON || this == ENTRUSTED;
    }
}
