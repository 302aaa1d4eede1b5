package org.fengqiao.domain.classification;

import org.jspecify.annotations.Nullable;

/**
 * What an entry about a category should have said (更正内容).
 *
 * @param value a name, null for no English one; an ISO date
 */
public record CategoryCorrection(
        CategoryFact fact, @Nullable String value) {}
