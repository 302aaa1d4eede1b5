/** Units (单位): mediation centres by division, departments and outside bodies, and how they stand above one another. */
@NullMarked
package org.fengqiao.domain.unit;

import org.jspecify.annotations.NullMarked;
