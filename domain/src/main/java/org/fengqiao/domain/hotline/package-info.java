/** The hotline: a call is taken, answered on the spot, or becomes a petition. */
@NullMarked
package org.fengqiao.domain.hotline;

import org.jspecify.annotations.NullMarked;
