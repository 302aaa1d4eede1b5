/** API keys of partner systems. */
@NullMarked
package org.fengqiao.projections.partners;

import org.jspecify.annotations.NullMarked;
