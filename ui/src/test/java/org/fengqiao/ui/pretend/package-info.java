/** An office that exists in memory only, for screens to be tried on. */
@NullMarked
package org.fengqiao.ui.pretend;

import org.jspecify.annotations.NullMarked;
