package org.fengqiao.domain.unit;

/** What sort of unit it is (单位类别). */
public enum UnitKind {
    /** 矛盾纠纷调处化解中心: a mediation centre of a division. */
    CENTRE,
    /** 职能部门: a department of the government. */
    DEPARTMENT,
    /** 外部单位: court, police, discipline, the province: works outside this platform. */
    OUTSIDE
}
