/** One petition as a file, folded from its own events when it is opened. */
@NullMarked
package org.fengqiao.projections.petitionfile;

import org.jspecify.annotations.NullMarked;
