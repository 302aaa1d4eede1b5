/** The other half of a circle. */
@NullMarked
package org.fengqiao.infra.walls.offenders.domain.two;

import org.jspecify.annotations.NullMarked;
