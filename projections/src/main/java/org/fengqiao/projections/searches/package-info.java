/** What somebody looks for by words, and that it is remembered. */
@NullMarked
package org.fengqiao.projections.searches;

import org.jspecify.annotations.NullMarked;
