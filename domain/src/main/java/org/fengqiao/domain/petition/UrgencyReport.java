package org.fengqiao.domain.petition;

/** To whom off the platform an urgent matter is reported (紧急报送对象), article 25; P11. */
public enum UrgencyReport {
    /** 本级党委和政府. */
    GOVERNMENT,
    /** 有关主管部门. */
    DEPARTMENT,
    /** 本级信访工作联席会议办公室. */
    JOINT_CONFERENCE,
    /** 上一级信访部门: one that does not work on the platform. */
    OFFICE_ABOVE,
    /** 国家信访局. */
    NATIONAL_OFFICE
}
