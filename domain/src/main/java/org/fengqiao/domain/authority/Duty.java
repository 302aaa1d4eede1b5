package org.fengqiao.domain.authority;

/** What a person is charged with (职责). Told by events, so who had which duty on which date stays answerable. */
public enum Duty {
    /** 信访工作人员. */
    PETITION_OFFICER,
    /** 调解员. */
    MEDIATOR,
    /** 中心负责人. */
    DIRECTOR,
    /** 审计员. */
    AUDITOR,
    /** 管理员. */
    ADMINISTRATOR,
    /** 信访人: who lodged the case and holds its query code; never an account's duty. */
    COMPLAINANT,
    /** 系统: the house itself, for daily sheets and imports; never an account's duty. */
    HOUSE;

    /** Whether a case may lie with somebody on the ground of this duty. */
    public boolean worksOnCases() {
        return worksOnPetitions() || this == MEDIATOR;
    }

    /** Whether somebody may register, accept and answer on the ground of this duty. */
    public boolean worksOnPetitions() {
        return this == PETITION_OFFICER || this == DIRECTOR;
    }
}
