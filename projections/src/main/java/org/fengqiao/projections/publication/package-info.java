/** What everybody may read of re-reviews after a hearing, and what must not stand in it. */
@NullMarked
package org.fengqiao.projections.publication;

import org.jspecify.annotations.NullMarked;
