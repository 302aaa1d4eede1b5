/** Which days are worked, and how the Civil Code counts a period over them. */
@NullMarked
package org.fengqiao.domain.calendar;

import org.jspecify.annotations.NullMarked;
