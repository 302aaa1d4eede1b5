/** How a case is opened for somebody: asked for authority, remembered, and only then its words unsealed. */
@NullMarked
package org.fengqiao.projections.reading;

import org.jspecify.annotations.NullMarked;
