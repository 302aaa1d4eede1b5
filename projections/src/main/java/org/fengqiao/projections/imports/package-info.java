/** Bringing letters and divisions in from files. */
@NullMarked
package org.fengqiao.projections.imports;

import org.jspecify.annotations.NullMarked;
