/** The work queue (工作队列): what must I do next, and by when. */
@NullMarked
package org.fengqiao.ui.worklist;

import org.jspecify.annotations.NullMarked;
