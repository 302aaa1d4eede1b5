/** What happens once, at the first start of an installation. */
@NullMarked
package org.fengqiao.infra.start;

import org.jspecify.annotations.NullMarked;
