/** How events are stored: under names of their own, in SQLite or in Axon Server, and read back. */
@NullMarked
package org.fengqiao.infra.events;

import org.jspecify.annotations.NullMarked;
