package org.fengqiao.infra.rest;

import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names of enums as answers spell them. */
final class EnumNames {
    private EnumNames() {}

    static void lower(@Nullable Schema<?> schema) {
        if (schema == null) {
            return;
        }
        lowerOwn(schema);
        lower(schema.getItems());
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(EnumNames::lower);
        }
        if (schema.getAllOf() != null) {
            schema.getAllOf().forEach(EnumNames::lower);
        }
    }

    private static <T> void lowerOwn(Schema<T> schema) {
        List<T> names = schema.getEnum();
        if (names != null) {
            schema.setEnum(names.stream().map(EnumNames::lowered).toList());
        }
    }

    @SuppressWarnings("unchecked") // text becomes text
    private static <T> T lowered(T name) {
        return name instanceof String text ? (T) text.toLowerCase(Locale.ROOT) : name;
    }
}
