package org.fengqiao.domain.petition;

import org.fengqiao.domain.unit.UnitCode;

/** The leader who answers for a matter in person (包案领导), article 18; P25. */
public record Charge(String account, UnitCode unit) {}
