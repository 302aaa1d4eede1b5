/** How the units came to stand as they stand (组织机构): opened, renamed, moved and closed by events with dates. */
@NullMarked
package org.fengqiao.domain.organisation;

import org.jspecify.annotations.NullMarked;
