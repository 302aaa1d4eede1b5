/** The recorded events of one case, unit, account or category, as they were stored. */
@NullMarked
package org.fengqiao.projections.history;

import org.jspecify.annotations.NullMarked;
