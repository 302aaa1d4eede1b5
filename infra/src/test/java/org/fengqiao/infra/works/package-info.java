/** Long works: mergers, leavings and a year's calendar, in the whole application. */
@NullMarked
package org.fengqiao.infra.works;

import org.jspecify.annotations.NullMarked;
