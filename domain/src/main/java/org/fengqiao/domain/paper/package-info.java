/** Papers that leave the house (文书): their kinds, numbers, templates and stamps. */
@NullMarked
package org.fengqiao.domain.paper;

import org.jspecify.annotations.NullMarked;
