package org.fengqiao.domain.classification;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What was entered of a category (变更类别). */
public enum CategoryStep {
    /** 新增. */
    ADDED(EnumSet.allOf(CategoryFact.class)),
    /** 更名. */
    RENAMED(EnumSet.allOf(CategoryFact.class)),
    /** 停用. */
    RETIRED(EnumSet.of(CategoryFact.DAY)),
    /** 移动: it went on under another code. */
    MOVED(EnumSet.of(CategoryFact.DAY));

    private final Set<CategoryFact> facts;

    CategoryStep(EnumSet<CategoryFact> facts) {
        this.facts = Collections.unmodifiableSet(facts);
    }

    /** What an entry of this kind tells. */
    public Set<CategoryFact> facts() {
        return facts;
    }
}
