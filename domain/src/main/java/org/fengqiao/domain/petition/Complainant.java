package org.fengqiao.domain.petition;

import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * Who lodges (信访人), under that person's own key; article 19, P02.
 *
 * @param person identifier of the person's key
 * @param phone null when not given
 * @param address null when not given: then no notice is owed (article 23)
 * @param headcount how many people stand behind it (人数); 1 when alone
 */
public record Complainant(
        String person,
        Sealed name,
        @Nullable Sealed phone,
        @Nullable Sealed address,
        int headcount) {}
