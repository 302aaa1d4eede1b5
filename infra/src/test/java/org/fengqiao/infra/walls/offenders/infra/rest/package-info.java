/** Offenders below the wall of their module. */
@NullMarked
package org.fengqiao.infra.walls.offenders.infra.rest;

import org.jspecify.annotations.NullMarked;
