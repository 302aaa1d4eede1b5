package org.fengqiao.domain.classification;

/** The states of a category (分类状态). */
public sealed interface Category {
    CategoryHistory history();

    /** Nobody has added it yet, or whoever planned to took that back. */
    record Blank(CategoryHistory history) implements Category {
        Blank() {
            this(CategoryHistory.NONE);
        }
    }

    /** 启用: can be chosen from its day on, which may be one to come. */
    record Open(CategoryHistory history, CategoryForm last) implements Category {}

    /** 停用: cannot be chosen from its last day on, which may be one to come; cases that have it keep it. */
    record Retired(CategoryHistory history, CategoryForm last) implements Category {}

    static Category evolve(Category category, CategoryEvent event) {
        var history = category.history().after(event);
        var forms = history.forms();
        if (forms.isEmpty()) {
            return new Blank(history);
        }
        var last = forms.getLast();
        return last.open() ? new Open(history, last) : new Retired(history, last);
    }
}
