/** The first start. */
@NullMarked
package org.fengqiao.infra.start;

import org.jspecify.annotations.NullMarked;
