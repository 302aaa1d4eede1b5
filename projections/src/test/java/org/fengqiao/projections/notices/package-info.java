/** Whom an event concerns, told by lived cases. */
@NullMarked
package org.fengqiao.projections.notices;

import org.jspecify.annotations.NullMarked;
