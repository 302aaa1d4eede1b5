/** The units as they stand, and as they stood. */
@NullMarked
package org.fengqiao.projections.units;

import org.jspecify.annotations.NullMarked;
