/** Reasons that officers choose from (常用理由): coded, worded in both languages, each with the days it can be chosen. */
@NullMarked
package org.fengqiao.domain.reason;

import org.jspecify.annotations.NullMarked;
