package org.fengqiao.projections.access;

import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody looks (查阅目的).
 *
 * @param code one of the offered purposes
 * @param words what was added in own words, sealed under the account's key
 */
public record Purpose(String code, @Nullable Sealed words) {
    public Purpose {
        Access.mustBeCode(code);
    }
}
