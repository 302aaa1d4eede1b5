package org.fengqiao.projections.tracking;

import java.util.Optional;

/** The secrets that open tracking pages (查询码). */
@FunctionalInterface
public interface QueryCodes {
    /** The case behind number and code; empty for any mistake, after the same work. */
    Optional<String> caseOf(String number, String code);
}
