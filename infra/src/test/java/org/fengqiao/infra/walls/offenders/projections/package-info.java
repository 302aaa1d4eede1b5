/** Offenders below the wall of their module. */
@NullMarked
package org.fengqiao.infra.walls.offenders.projections;

import org.jspecify.annotations.NullMarked;
