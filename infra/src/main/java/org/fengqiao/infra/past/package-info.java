/** Queues as they once stood (历史队列), filled from the events when somebody asks for a day. */
@NullMarked
package org.fengqiao.infra.past;

import org.jspecify.annotations.NullMarked;
