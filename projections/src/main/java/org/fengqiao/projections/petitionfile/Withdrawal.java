package org.fengqiao.projections.petitionfile;

import static org.fengqiao.domain.authority.CaseField.WORDS;
import static org.fengqiao.domain.authority.CaseField.WORK;

import org.fengqiao.domain.time.Moment;
import org.fengqiao.projections.reading.Shows;
import org.jspecify.annotations.Nullable;

/**
 * That the petition was withdrawn, and why (撤回).
 *
 * @param account who did: {@code complainant}, or the officer who recorded it in their name
 * @param reason null when none was given
 */
@Shows(WORK)
public record Withdrawal(
        Moment at,
        @Shows(WORK) String account,
        @Shows(WORDS) @Nullable String reason) {}
