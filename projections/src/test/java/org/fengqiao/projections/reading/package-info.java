/** Cases lived through the real decider, in a small city, for tests of what can be read of them. */
@NullMarked
package org.fengqiao.projections.reading;

import org.jspecify.annotations.NullMarked;
