/** When something happened, as precisely as it is known. */
@NullMarked
package org.fengqiao.domain.time;

import org.jspecify.annotations.NullMarked;
