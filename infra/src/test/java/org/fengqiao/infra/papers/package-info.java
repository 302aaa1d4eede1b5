/** Papers, judged by a validator that is not of this house. */
@NullMarked
package org.fengqiao.infra.papers;

import org.jspecify.annotations.NullMarked;
