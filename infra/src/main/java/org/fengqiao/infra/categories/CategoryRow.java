package org.fengqiao.infra.categories;

import org.jspecify.annotations.Nullable;

/**
 * One category (分类), after the one above it.
 *
 * @param code        two digits, four or seven: 一级, 二级, 三级; the same name may stand under several parents
 * @param parent      code of the category above; nothing at the first level
 * @param level       1 to 3
 * @param englishName nothing where only the Chinese one is known
 */
public record CategoryRow(
        int row,
        String code,
        @Nullable String parent,
        String name,
        int level,
        @Nullable String englishName) {}
