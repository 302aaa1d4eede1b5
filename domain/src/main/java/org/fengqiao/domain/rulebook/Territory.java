package org.fengqiao.domain.rulebook;

/**
 * Where a rule holds (适用地域).
 *
 * @param prefix leading digits of the division code, for example {@code 3707} for Weifang; empty for the whole country
 */
public record Territory(String prefix) {
    public static final Territory NATIONWIDE = new Territory("");

    public Territory {
        if (!prefix.matches("\\d{0,12}")) {
            throw new IllegalArgumentException("not the beginning of a division code: " + prefix);
        }
    }

    public boolean covers(String divisionCode) {
        return divisionCode.startsWith(prefix);
    }
}
