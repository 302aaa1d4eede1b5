/** How units are kept and found. */
@NullMarked
package org.fengqiao.projections.units;

import org.jspecify.annotations.NullMarked;
