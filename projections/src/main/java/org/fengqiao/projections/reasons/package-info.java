/** The reasons that officers choose from, on screen: which hold, and how they came to be. */
@NullMarked
package org.fengqiao.projections.reasons;

import org.jspecify.annotations.NullMarked;
