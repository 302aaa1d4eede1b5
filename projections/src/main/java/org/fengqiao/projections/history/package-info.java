/** The recorded events of one case, as they were stored. */
@NullMarked
package org.fengqiao.projections.history;

import org.jspecify.annotations.NullMarked;
