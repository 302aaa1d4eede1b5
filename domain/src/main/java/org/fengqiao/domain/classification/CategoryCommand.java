package org.fengqiao.domain.classification;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/** All that can be asked of a category (分类命令). Whoever keeps the categories may ask for all of it. */
public sealed interface CategoryCommand {
    @TargetAggregateIdentifier
    String code();

    /**
     * 新增: adds a category, or brings a retired one back.
     *
     * @param code two, four or seven digits on level 1, 2 and 3; begins with the code of its parent
     * @param parent null on level 1
     * @param nameEn null where only the Chinese name is known
     * @param validFrom today or later, here and in a new name
     */
    record AddCategory(
            String code,
            @Nullable String parent,
            String name,
            @Nullable String nameEn,
            int level,
            LocalDate validFrom) implements CategoryCommand {}

    /** 更名. */
    record RenameCategory(
            String code, String name, @Nullable String nameEn, LocalDate validFrom) implements CategoryCommand {}

    /**
     * 停用: it cannot be chosen any more; cases that have it keep it. What lies below it is retired on its own.
     *
     * @param validUntil first day on which it cannot be chosen; today or later
     */
    record RetireCategory(String code, LocalDate validUntil) implements CategoryCommand {}

    /**
     * 移动: goes on under another code, because a code tells the place; cases that have the old one keep it.
     *
     * @param to another category of the same level that can be chosen on that day
     * @param validFrom first day on which the old one cannot be chosen; today or later
     */
    record MoveCategory(String code, String to, LocalDate validFrom) implements CategoryCommand {}

    /**
     * 撤回: takes back what is planned and has not come to its day.
     *
     * @param entry number of the entry, counted from 1; corrections and withdrawals do not count
     */
    record WithdrawCategoryEntry(String code, int entry) implements CategoryCommand {}

    /**
     * 更正: an entry said something wrong; both values stay visible.
     *
     * @param entry number of the entry, counted from 1; corrections do not count
     * @param reason sealed, like all free text
     */
    record CorrectCategory(String code, int entry, CategoryCorrection correction, Sealed reason)
            implements CategoryCommand {}
}
