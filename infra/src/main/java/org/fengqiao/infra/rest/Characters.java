package org.fengqiao.infra.rest;

import org.fengqiao.domain.refusal.Refused;
import tools.jackson.databind.JsonNode;

/** Text that could not be kept and given back as it came is refused (字符检查): NUL, and halves of characters. */
final class Characters {
    private Characters() {}

    static void check(JsonNode object) {
        object.properties().forEach(field -> check(field.getKey(), field.getValue()));
    }

    private static void check(String field, JsonNode value) {
        if (value.isString() && !fit(value.stringValue())) {
            throw Refused.invalid("request.unreadable-character", field);
        }
        if (value.isObject()) {
            check(value);
        }
        value.values().forEach(inner -> check(field, inner));
    }

    private static boolean fit(String text) {
        return text.codePoints().noneMatch(point -> point == 0 || isHalf(point));
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
