package org.fengqiao.domain.petition;

/** What came of serving it (送达结果); P19. */
public enum ServiceResult {
    /** 已签收. */
    RECEIVED,
    /** 拒收，留置送达: refused, left in the presence of witnesses; that is service too. */
    REFUSED_AND_LEFT,
    /** 未能送达: it did not arrive, and no term begins. */
    NOT_DELIVERED
}
