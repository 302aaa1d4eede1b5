/** The fields that petitions are sorted into (事项分类): a tree of three levels, configurable, with dates. */
@NullMarked
package org.fengqiao.domain.category;

import org.jspecify.annotations.NullMarked;
