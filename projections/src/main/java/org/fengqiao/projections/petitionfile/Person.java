package org.fengqiao.projections.petitionfile;

import static org.fengqiao.domain.authority.CaseField.CONTACT;
import static org.fengqiao.domain.authority.CaseField.PERSON;

import org.fengqiao.domain.petition.Means;
import org.fengqiao.projections.reading.Shows;
import org.jspecify.annotations.Nullable;

/**
 * Who lodged it.
 *
 * @param headcount how many people stand behind it
 * @param visitors how many came in person; null unless it was a visit
 * @param representatives who speaks for them; null when nobody was named
 */
@Shows(PERSON)
public record Person(
        @Shows(PERSON) String name,
        @Shows(CONTACT) @Nullable String phone,
        @Shows(CONTACT) @Nullable String address,
        int headcount,
        @Nullable Integer visitors,
        @Shows(CONTACT) @Nullable String representatives,
        Telling telling) {
    /** Of somebody who wants nothing but what the law demands. */
    public Person(
            String name, @Nullable String phone, @Nullable String address, int headcount, @Nullable Integer visitors) {
        this(name, phone, address, headcount, visitors, null, new Telling(Means.NONE, false));
    }

    /**
     * How the complainant wants to be told (告知方式).
     *
     * @param confidential whether phone and address are for who works on it alone
     */
    @Shows(PERSON)
    public record Telling(Means means, boolean confidential) {}
}
