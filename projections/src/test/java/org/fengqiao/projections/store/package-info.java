/** Stores for tests: one in the process, and a real one where it is found. */
@NullMarked
package org.fengqiao.projections.store;

import org.jspecify.annotations.NullMarked;
