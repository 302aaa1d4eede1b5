/** The tree of categories as it stands. */
@NullMarked
package org.fengqiao.projections.categories;

import org.jspecify.annotations.NullMarked;
