/** Keys by which other systems act as one account. */
@NullMarked
package org.fengqiao.infra.partners;

import org.jspecify.annotations.NullMarked;
