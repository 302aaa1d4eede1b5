package org.fengqiao.infra.cli;

/** Something outside is in the way (受阻): one line says what, and what to do. */
final class InTheWay extends RuntimeException {
    private final String key;
    private final Object[] values;

    InTheWay(String key, Object... values) {
        super(key);
        this.key = key;
        this.values = values.clone();
    }

    boolean is(String other) {
        return key.equals(other);
    }

    void tell(Console console) {
        console.complain(key, values);
    }
}
