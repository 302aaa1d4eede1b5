/** Watches how much room is left where things are kept, and keeps a reserve. */
@NullMarked
package org.fengqiao.infra.room;

import org.jspecify.annotations.NullMarked;
