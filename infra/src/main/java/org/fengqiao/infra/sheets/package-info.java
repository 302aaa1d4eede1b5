/** The sheets of the day: what falls due is noted, once, without a timer for each case. */
@NullMarked
package org.fengqiao.infra.sheets;

import org.jspecify.annotations.NullMarked;
