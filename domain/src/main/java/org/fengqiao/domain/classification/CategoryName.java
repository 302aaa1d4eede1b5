package org.fengqiao.domain.classification;

import org.fengqiao.domain.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** What a category may be called (分类名称). */
final class CategoryName {
    private static final int LONGEST = 80;

    private CategoryName() {}

    /** Without the blanks around it. */
    static String checked(String name) {
        var stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            throw Refused.invalid("category.name-shape");
        }
        return stripped;
    }

    /** A blank one is none. */
    static @Nullable String english(@Nullable String name) {
        return name == null || name.isBlank() ? null : checked(name);
    }
}
