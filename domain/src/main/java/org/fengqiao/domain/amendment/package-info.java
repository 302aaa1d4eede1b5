/** What the administrator changed in the rulebook (规则修订), kept as it came; the book that follows from it is {@code rulebook}'s. */
@NullMarked
package org.fengqiao.domain.amendment;

import org.jspecify.annotations.NullMarked;
