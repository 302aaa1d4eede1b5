/** What a complainant sees. */
@NullMarked
package org.fengqiao.projections.tracking;

import org.jspecify.annotations.NullMarked;
