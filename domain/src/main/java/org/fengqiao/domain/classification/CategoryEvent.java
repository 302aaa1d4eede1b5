package org.fengqiao.domain.classification;

import java.time.LocalDate;
import org.fengqiao.domain.decision.StoredAs;
import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/** All that can happen to a category (分类事件). */
public sealed interface CategoryEvent {
    String code();

    @StoredAs("category.added")
    record CategoryAdded(
            String code,
            @Nullable String parent,
            String name,
            @Nullable String nameEn,
            int level,
            LocalDate validFrom) implements CategoryEvent {}

    @StoredAs("category.renamed")
    record CategoryRenamed(
            String code, String name, @Nullable String nameEn, LocalDate validFrom) implements CategoryEvent {}

    @StoredAs("category.retired")
    record CategoryRetired(String code, LocalDate validUntil) implements CategoryEvent {}

    /**
     * 移动: it ended and goes on under another code.
     *
     * @param validFrom first day on which the old code could not be chosen
     */
    @StoredAs("category.moved")
    record CategoryMoved(String code, String to, LocalDate validFrom) implements CategoryEvent {}

    /**
     * 撤回: what was planned will not come.
     *
     * @param entry number of the entry, counted from 1; it is not given again
     */
    @StoredAs("category.entry-withdrawn")
    record CategoryEntryWithdrawn(String code, int entry) implements CategoryEvent {}

    /**
     * 更正: from now on the category stands and stood as if the entry had always said so.
     *
     * @param entry number of the entry, counted from 1; corrections do not count
     */
    @StoredAs("category.corrected")
    record CategoryCorrected(String code, int entry, CategoryCorrection was, CategoryCorrection is, Sealed reason)
            implements CategoryEvent {}
}
