/** What everybody reads of last words, on the embedded MongoDB and on a real one, and what must not stand in it. */
@NullMarked
package org.fengqiao.projections.publication;

import org.jspecify.annotations.NullMarked;
