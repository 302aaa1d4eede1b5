/** Sending commands to cases, and being told when one changed. */
@NullMarked
package org.fengqiao.projections.cases;

import org.jspecify.annotations.NullMarked;
