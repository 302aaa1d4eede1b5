/** How people are kept and found. */
@NullMarked
package org.fengqiao.projections.roster;

import org.jspecify.annotations.NullMarked;
