package org.fengqiao.domain.organisation;

import org.jspecify.annotations.Nullable;

/**
 * What an entry about a unit should have said (更正内容).
 *
 * @param value a name; the name of a kind or level; the code of a superior, null at the top; an ISO date
 */
public record UnitCorrection(UnitFact fact, @Nullable String value) {}
