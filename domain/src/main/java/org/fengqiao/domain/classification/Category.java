package org.fengqiao.domain.classification;

/** The states of a category (分类状态). */
public sealed interface Category {
    CategoryHistory history();

    /** Nobody has added it yet. */
    record Blank() implements Category {
        @Override
        public CategoryHistory history() {
            return CategoryHistory.NONE;
        }
    }

    /** 启用: can be chosen. */
    record Open(CategoryHistory history, CategoryForm now) implements Category {}

    /** 停用: cannot be chosen; cases that have it keep it. */
    record Retired(CategoryHistory history, CategoryForm now) implements Category {}

    static Category evolve(Category category, CategoryEvent event) {
        var history = category.history().after(event);
        var now = history.now();
        return now.open() ? new Open(history, now) : new Retired(history, now);
    }
}
