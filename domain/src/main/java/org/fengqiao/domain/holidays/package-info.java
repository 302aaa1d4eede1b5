/** The yearly notices of holidays (节假日安排), kept as they came; the calendar that follows from them is {@code calendar}'s. */
@NullMarked
package org.fengqiao.domain.holidays;

import org.jspecify.annotations.NullMarked;
