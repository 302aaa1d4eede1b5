/** Long works of the house: begun once, told with numbers, stopped and resumed. */
@NullMarked
package org.fengqiao.projections.works;

import org.jspecify.annotations.NullMarked;
