/** Screens on hot issues (热点问题): what was found, what was confirmed, and how it is answered once. */
@NullMarked
package org.fengqiao.ui.hotissue;

import org.jspecify.annotations.NullMarked;
