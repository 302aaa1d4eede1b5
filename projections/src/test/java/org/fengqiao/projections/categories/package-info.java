/** How categories are kept and found. */
@NullMarked
package org.fengqiao.projections.categories;

import org.jspecify.annotations.NullMarked;
