/** What a complainant may see of a case. */
@NullMarked
package org.fengqiao.projections.tracking;

import org.jspecify.annotations.NullMarked;
