/** Where words about people are sealed and opened: the one place that knows keys. */
@NullMarked
package org.fengqiao.projections.words;

import org.jspecify.annotations.NullMarked;
