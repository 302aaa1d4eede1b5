package org.fengqiao.domain.classification;

import java.time.LocalDate;
import org.fengqiao.domain.classification.CategoryEvent.CategoryAdded;
import org.fengqiao.domain.classification.CategoryEvent.CategoryRenamed;
import org.fengqiao.domain.classification.CategoryEvent.CategoryRetired;
import org.jspecify.annotations.Nullable;

/** The states of a category (分类状态). */
public sealed interface Category {
    /** Nobody has added it yet. */
    record Blank() implements Category {}

    /** 启用: can be chosen. */
    record Open(String name, @Nullable String nameEn, LocalDate validFrom) implements Category {}

    /** 停用: cannot be chosen; cases that have it keep it. */
    record Retired(LocalDate validUntil) implements Category {}

    static Category evolve(Category category, CategoryEvent event) {
        return switch (event) {
            case CategoryAdded e -> new Open(e.name(), e.nameEn(), e.validFrom());
            case CategoryRenamed e
            when category instanceof Open open -> new Open(e.name(), e.nameEn(), open.validFrom());
            case CategoryRenamed _ -> category;
            case CategoryRetired e -> new Retired(e.validUntil());
        };
    }
}
