/** Proposals of petition offices, on the embedded MongoDB and on a real one. */
@NullMarked
package org.fengqiao.projections.proposal;

import org.jspecify.annotations.NullMarked;
