/** What people are told about cases and proposals: at their desk, by mail, by message; and what waits to be sent. */
@NullMarked
package org.fengqiao.projections.notices;

import org.jspecify.annotations.NullMarked;
