package org.fengqiao.domain.organisation;

import org.fengqiao.domain.refusal.Refused;

/** What a unit may be called (单位名称). */
final class UnitName {
    private static final int LONGEST = 80;

    private UnitName() {}

    /** Without the blanks around it. */
    static String checked(String name) {
        var stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            throw Refused.invalid("unit.name-shape");
        }
        return stripped;
    }
}
