package org.fengqiao.projections.access;

import java.util.regex.Pattern;
import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * One look at something, about to happen or just denied (查阅行为).
 *
 * @param account who; the identifier, never what somebody typed into a sign-in form: {@link #NOBODY} for an unknown one
 * @param duty in which duty, as a code
 * @param unit at which unit, its code
 * @param caseId which case, if it was one
 * @param purpose stated purpose, where one is asked for
 * @param detail a code that says more: of the refusal, the format, the kind of list; empty when there is none
 * @param sought the words that were looked for, sealed under the account's key; null where nothing was, or keys are withheld
 */
public record Access(
        AccessKind kind,
        String account,
        @Nullable String duty,
        @Nullable String unit,
        @Nullable String caseId,
        @Nullable Purpose purpose,
        String detail,
        @Nullable Sealed sought) {
    /** Somebody without an account. */
    public static final String NOBODY = "-";

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._:/,=-]{0,200}");

    public Access {
        mustBeCode(account);
        mustBeCode(detail);
        if (caseId != null) {
            mustBeCode(caseId);
        }
    }

    /** A look at a case. */
    public static Access toCase(
            AccessKind kind, String account, @Nullable String duty, @Nullable String unit, String caseId) {
        return new Access(kind, account, duty, unit, caseId, null, "", null);
    }

    /** Something not about one case. */
    public static Access of(AccessKind kind, String account, @Nullable String duty, @Nullable String unit) {
        return new Access(kind, account, duty, unit, null, null, "", null);
    }

    public Access because(Purpose stated) {
        return new Access(kind, account, duty, unit, caseId, stated, detail, sought);
    }

    public Access detailed(String code) {
        return new Access(kind, account, duty, unit, caseId, purpose, code, sought);
    }

    /** What was looked for. */
    public Access looking(@Nullable Sealed words) {
        return new Access(kind, account, duty, unit, caseId, purpose, detail, words);
    }

    /** Keeps words about people out of the log: only codes get in. */
    static void mustBeCode(String text) {
        if (!CODE.matcher(text).matches()) {
            throw new IllegalArgumentException("The access log takes codes only");
        }
    }
}
