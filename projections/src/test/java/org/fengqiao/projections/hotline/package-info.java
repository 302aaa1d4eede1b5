/** Calls to the hotline, on the embedded MongoDB and on a real one. */
@NullMarked
package org.fengqiao.projections.hotline;

import org.jspecify.annotations.NullMarked;
