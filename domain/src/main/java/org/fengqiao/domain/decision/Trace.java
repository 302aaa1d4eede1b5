package org.fengqiao.domain.decision;

/** The names under which every event's envelope tells who caused it (操作痕迹). */
public final class Trace {
    /** Identifier of the command; a repeated one gets its first result. */
    public static final String COMMAND = "commandId";

    /** Account, {@code complainant} or {@code house}. */
    public static final String ACCOUNT = "account";

    /** The unit the account belonged to then; empty for the complainant and the house. */
    public static final String UNIT = "unit";

    /** The {@link org.fengqiao.domain.authority.Duty} on whose ground it was done. */
    public static final String DUTY = "duty";

    private Trace() {}
}
