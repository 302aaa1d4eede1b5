/** How the platform says no: with a code that every language has words for. */
@NullMarked
package org.fengqiao.domain.refusal;

import org.jspecify.annotations.NullMarked;
