/** Entered facts can be wrong (更正): which entry, what it should have said, and in which days it can lie. */
@NullMarked
package org.fengqiao.domain.correction;

import org.jspecify.annotations.NullMarked;
