/** The one clock that is read. */
@NullMarked
package org.fengqiao.infra.time;

import org.jspecify.annotations.NullMarked;
