/** The numbers of the law as dated data: which rule holds on which day, and what it makes due when. */
@NullMarked
package org.fengqiao.domain.rulebook;

import org.jspecify.annotations.NullMarked;
