/** What is kept of searches, and who reads it. */
@NullMarked
package org.fengqiao.projections.searches;

import org.jspecify.annotations.NullMarked;
