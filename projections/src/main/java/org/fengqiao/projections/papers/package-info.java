/** Papers of cases (文书): what is to be printed, from events and templates; templates and stamps themselves. */
@NullMarked
package org.fengqiao.projections.papers;

import org.jspecify.annotations.NullMarked;
