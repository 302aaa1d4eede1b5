package org.fengqiao.infra.divisions;

import org.jspecify.annotations.Nullable;

/**
 * One division (区划) of an uploaded table, after the one above it.
 *
 * @param code   twelve digits (统计用区划代码)
 * @param parent code of the division above; nothing for the topmost
 */
public record DivisionRow(
        int row,
        String code,
        String name,
        Level level,
        @Nullable String parent) {

    /** 市, 区县, 街道乡镇, 社区村; from the widest to the narrowest. */
    public enum Level {
        CITY,
        DISTRICT,
        STREET,
        COMMUNITY
    }
}
