/** The rulebook on screen: what it says from which day on, who changed it, and what another change would move. */
@NullMarked
package org.fengqiao.projections.rules;

import org.jspecify.annotations.NullMarked;
