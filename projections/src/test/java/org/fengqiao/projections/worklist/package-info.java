/** What the queue answers, on every store that is there. */
@NullMarked
package org.fengqiao.projections.worklist;

import org.jspecify.annotations.NullMarked;
