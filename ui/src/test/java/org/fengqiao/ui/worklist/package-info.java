/** The work queue, tried on a pretended office. */
@NullMarked
package org.fengqiao.ui.worklist;

import org.jspecify.annotations.NullMarked;
