/** The key under which a browser carries sealed words for the counter. */
@NullMarked
package org.fengqiao.infra.counter;

import org.jspecify.annotations.NullMarked;
