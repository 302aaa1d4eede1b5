/** Reads the tree of categories (问题分类) that the product brings along, or that a centre uploads. */
@NullMarked
package org.fengqiao.infra.categories;

import org.jspecify.annotations.NullMarked;
