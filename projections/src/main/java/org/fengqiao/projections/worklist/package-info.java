/** The work queue: which cases are mine to do next, and by when. */
@NullMarked
package org.fengqiao.projections.worklist;

import org.jspecify.annotations.NullMarked;
