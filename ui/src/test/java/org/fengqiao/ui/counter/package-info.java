/** The counter, tried page by page without a browser. */
@NullMarked
package org.fengqiao.ui.counter;

import org.jspecify.annotations.NullMarked;
