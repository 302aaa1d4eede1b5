/** The working calendar on screen: which years it knows, and what another year would change. */
@NullMarked
package org.fengqiao.projections.calendars;

import org.jspecify.annotations.NullMarked;
