/** What happened in a case, one sentence per event. */
@NullMarked
package org.fengqiao.projections.timeline;

import org.jspecify.annotations.NullMarked;
