/** Which lists of the desk leave it as tables. */
@NullMarked
package org.fengqiao.ui.exports;

import org.jspecify.annotations.NullMarked;
