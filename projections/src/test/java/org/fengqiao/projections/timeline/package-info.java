/** What a timeline tells. */
@NullMarked
package org.fengqiao.projections.timeline;

import org.jspecify.annotations.NullMarked;
