/** Who looked at what, and why: the reads, remembered. */
@NullMarked
package org.fengqiao.projections.access;

import org.jspecify.annotations.NullMarked;
