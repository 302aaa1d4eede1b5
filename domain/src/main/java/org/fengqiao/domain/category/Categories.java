package org.fengqiao.domain.category;

/** The categories that can be chosen today (可选分类), as a decision sees them. */
@FunctionalInterface
public interface Categories {
    /** Whether the code names a category that is open today. */
    boolean isOpen(String code);
}
