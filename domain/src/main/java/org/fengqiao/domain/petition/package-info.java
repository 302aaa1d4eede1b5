/** Petitions (信访事项): from the day one is received to the day it is closed. */
@NullMarked
package org.fengqiao.domain.petition;

import org.jspecify.annotations.NullMarked;
