/** What finds and shows hot issues, tested. */
@NullMarked
package org.fengqiao.projections.hotissue;

import org.jspecify.annotations.NullMarked;
