/** Whether there is room to keep what is entered, and what is said when there is none. */
@NullMarked
package org.fengqiao.projections.room;

import org.jspecify.annotations.NullMarked;
