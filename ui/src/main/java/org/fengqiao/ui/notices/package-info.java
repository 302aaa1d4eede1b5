/** Notices at the desk: the bell, the list, and each person's own settings. */
@NullMarked
package org.fengqiao.ui.notices;

import org.jspecify.annotations.NullMarked;
