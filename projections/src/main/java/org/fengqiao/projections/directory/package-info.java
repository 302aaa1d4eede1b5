/** Read models that are few and asked at every step: stored like any other, answered from memory. */
@NullMarked
package org.fengqiao.projections.directory;

import org.jspecify.annotations.NullMarked;
