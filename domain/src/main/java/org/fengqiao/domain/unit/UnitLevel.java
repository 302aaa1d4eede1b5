package org.fengqiao.domain.unit;

/** On which level a unit works (层级). */
public enum UnitLevel {
    PROVINCE,
    CITY,
    DISTRICT,
    STREET,
    COMMUNITY
}
