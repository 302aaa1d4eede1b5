/** How a unit is reached (信访渠道公开): address, telephone, reception, and the days on which they hold. */
@NullMarked
package org.fengqiao.domain.contact;

import org.jspecify.annotations.NullMarked;
