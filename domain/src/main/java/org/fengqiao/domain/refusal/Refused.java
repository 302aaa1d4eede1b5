package org.fengqiao.domain.refusal;

import java.util.List;

/**
 * A command or query was refused (不予办理). Carries a code and the values its sentence needs, never a text: the words
 * are in the bundles under {@code refused.<code>} and the hint under {@code refused.<code>.hint}.
 */
public final class Refused extends RuntimeException {
    private final String code;
    private final Kind kind;
    private final List<String> values;

    /** What sort of no it is; a door to the outside turns it into its own sign (HTTP 403, 404, 409, 422). */
    public enum Kind {
        /** The actor may not do this. */
        DENIED,
        /** There is no such thing, or the actor may not know of it. */
        UNKNOWN,
        /** Not in this state, or somebody else was faster. */
        CONFLICT,
        /** What was entered breaks a rule. */
        INVALID
    }

    private Refused(Kind kind, String code, List<String> values) {
        super(code);
        this.kind = kind;
        this.code = code;
        this.values = values;
    }

    public static Refused denied(String code, String... values) {
        return new Refused(Kind.DENIED, code, List.of(values));
    }

    public static Refused unknown(String code, String... values) {
        return new Refused(Kind.UNKNOWN, code, List.of(values));
    }

    public static Refused conflict(String code, String... values) {
        return new Refused(Kind.CONFLICT, code, List.of(values));
    }

    public static Refused invalid(String code, String... values) {
        return new Refused(Kind.INVALID, code, List.of(values));
    }

    /** Rebuilds a refusal that crossed a command bus. */
    public static Refused of(Kind kind, String code, List<String> values) {
        return new Refused(kind, code, List.copyOf(values));
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    /** Values for the sentence, in the order of its placeholders; never words about people. */
    public List<String> values() {
        return values;
    }
}
