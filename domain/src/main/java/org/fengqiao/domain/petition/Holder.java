package org.fengqiao.domain.petition;

import org.fengqiao.domain.unit.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * Who has the case (承办): a unit and, once somebody took it, a person there. A case has exactly one at every instant.
 *
 * @param account null while nobody at the unit has taken it
 */
public record Holder(UnitCode unit, @Nullable String account) {}
