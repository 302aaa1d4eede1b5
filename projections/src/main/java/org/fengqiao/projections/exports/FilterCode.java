package org.fengqiao.projections.exports;

import java.util.Locale;
import java.util.StringJoiner;
import org.fengqiao.domain.unit.UnitCode;
import org.jspecify.annotations.Nullable;

/** Which part of a list leaves, as a code for the access log (导出范围代码): that words were looked for, and never which. */
public final class FilterCode {
    private final StringJoiner parts = new StringJoiner(",");

    private FilterCode() {}

    public static FilterCode at(UnitCode centre) {
        return new FilterCode().and("centre=" + centre);
    }

    /** @param value null where anything goes */
    public FilterCode with(String name, @Nullable Enum<?> value) {
        return value == null ? this : and(name + "=" + value.name());
    }

    public FilterCode when(boolean asked, String code) {
        return asked ? and(code) : this;
    }

    private FilterCode and(String code) {
        parts.add(code.toLowerCase(Locale.ROOT));
        return this;
    }

    @Override
    public String toString() {
        return parts.toString();
    }
}
