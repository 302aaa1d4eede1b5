/** Who works where with which duties, today and on any date. */
@NullMarked
package org.fengqiao.projections.roster;

import org.jspecify.annotations.NullMarked;
