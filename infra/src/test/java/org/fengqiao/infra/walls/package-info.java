/** The walls between modules and areas, each tried on an offender that it must catch. */
@NullMarked
package org.fengqiao.infra.walls;

import org.jspecify.annotations.NullMarked;
