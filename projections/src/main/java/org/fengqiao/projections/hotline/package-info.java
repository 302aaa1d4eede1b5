/** Calls to the hotline: who asked what, what was answered, and what became a petition. */
@NullMarked
package org.fengqiao.projections.hotline;

import org.jspecify.annotations.NullMarked;
