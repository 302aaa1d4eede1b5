/** Half of a circle. */
@NullMarked
package org.fengqiao.infra.walls.offenders.domain.one;

import org.jspecify.annotations.NullMarked;
