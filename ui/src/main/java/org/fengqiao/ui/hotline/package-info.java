/** The hotline at the desk: a short form for a call, and the list of calls. */
@NullMarked
package org.fengqiao.ui.hotline;

import org.jspecify.annotations.NullMarked;
