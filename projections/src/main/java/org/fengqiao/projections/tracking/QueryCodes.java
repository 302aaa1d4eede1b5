package org.fengqiao.projections.tracking;

import java.util.Optional;

/** The secrets that open tracking pages (查询码). */
public interface QueryCodes {
    /** The case behind number and code; empty for any mistake, after the same work. */
    Optional<String> caseOf(String number, String code);

    /**
     * What the code that is valid now for this number was issued by: another one as soon as the code is replaced. It is no
     * secret and opens nothing.
     */
    Optional<String> issueOf(String number);
}
